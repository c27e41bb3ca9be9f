package dev.porchlight.keycloak;

import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.TokenVerifier.Predicate;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.authentication.actiontoken.TokenUtils;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialEmail;
import org.keycloak.common.util.UriUtils;
import org.keycloak.events.Errors;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.JsonWebToken;
import org.keycloak.services.messages.Messages;

/** Which of the links that somebody was sent still works. */
final class NewestLink {

    private static final String ID = "id";

    private NewestLink() {}

    /**
     * Those of the kind that were sent before are worth nothing from now on.
     *
     * @param link with the token as its {@code key}
     */
    static void is(String link, UserModel user, KeycloakSession session) {
        JsonWebToken token = token(link);
        long seconds = Math.max(1, token.getExp() - System.currentTimeMillis() / 1000);
        session.singleUseObjects().put(note(token.getType(), user.getId()), seconds, Map.of(ID, token.getId()));
    }

    private static JsonWebToken token(String link) {
        String key = UriUtils.decodeQueryString(link.substring(link.indexOf('?') + 1))
                .getFirst("key");
        try {
            return new JWSInput(key).readJsonContent(JsonWebToken.class);
        } catch (JWSInputException e) {
            throw new IllegalArgumentException("This link has no token", e);
        }
    }

    /** With Keycloak's own checks of a token, these: it is the newest, and no password was chosen since. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // as Keycloak declares them
    static <T extends DefaultActionToken> Predicate<? super T>[] andThat(
            Predicate<? super T>[] checks, ActionTokenContext<T> context) {
        Predicate<T> newest =
                TokenUtils.checkThat(token -> works(token, context), Errors.EXPIRED_CODE, Messages.EXPIRED_ACTION);
        return Stream.concat(Stream.of(checks), Stream.of(newest)).toArray(Predicate[]::new);
    }

    private static boolean works(DefaultActionToken token, ActionTokenContext<?> context) {
        KeycloakSession session = context.getSession();
        UserModel user = session.users().getUserById(context.getRealm(), token.getUserId());
        if (user == null) {
            return false;
        }
        Long chosen = ResetCredentialEmail.getLastChangedTimestamp(session, context.getRealm(), user);
        if (chosen != null && token.getIat() < chosen / 1000) {
            return false;
        }
        Map<String, String> newest = session.singleUseObjects().get(note(token.getType(), user.getId()));
        return newest == null || token.getId().equals(newest.get(ID));
    }

    private static String note(String kind, String user) {
        return "portal.newest-link." + kind + "." + user;
    }
}
