package dev.porchlight.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.keycloak.Config;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.resetcred.ResetCredentialEmail;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;

/**
 * Somebody has named the address of an account whose password they want to choose. Whether there is one they are not told,
 * neither by words nor by the time that the answer takes: that is always the same, longer than any of it needs.
 *
 * <p>Settings, of the authenticator {@code reset-credential-email}: {@code per-address} and {@code per-client}, how many
 * are sent to one address and answered from one network address within a quarter of an hour.
 */
public final class LinkAskedFor extends ResetCredentialEmail {

    private static final long ANSWERED_AFTER = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long QUARTER_OF_AN_HOUR = TimeUnit.MINUTES.toSeconds(15);

    private int perAddress;
    private int perClient;

    @Override
    public void init(Config.Scope config) {
        perAddress = config.getInt("per-address", 3);
        perClient = config.getInt("per-client", 20);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (context.getAuthenticationSession().getAuthNote(DefaultActionTokenKey.ACTION_TOKEN_USER_ID) != null) {
            super.authenticate(context); // comes by such a link
            return;
        }
        String client = context.getConnection().getRemoteHost();
        if (!isWithin(perClient, "client." + client, context.getSession())) {
            context.failure(
                    AuthenticationFlowError.GENERIC_AUTHENTICATION_ERROR,
                    context.form().setError("tooManyLinksMessage").createErrorPage(Response.Status.TOO_MANY_REQUESTS));
            return;
        }
        long begun = System.nanoTime();
        UserModel user = context.getUser();
        if (user != null && isWithin(perAddress, "account." + user.getId(), context.getSession())) {
            super.authenticate(context);
        } else {
            context.forkWithSuccessMessage(new FormMessage(Messages.EMAIL_SENT));
        }
        for (long left = ANSWERED_AFTER; left > 0; left = begun + ANSWERED_AFTER - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Takes one of as many places as there are; each is free again after a quarter of an hour. */
    private static boolean isWithin(int most, String whose, KeycloakSession session) {
        for (int place = 0; place < most; place++) {
            if (session.singleUseObjects().putIfAbsent("portal.links." + whose + "." + place, QUARTER_OF_AN_HOUR)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int order() {
        return 1;
    }
}
