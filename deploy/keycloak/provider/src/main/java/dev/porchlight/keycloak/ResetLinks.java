package dev.porchlight.keycloak;

import org.keycloak.TokenVerifier.Predicate;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionToken;
import org.keycloak.authentication.actiontoken.resetcred.ResetCredentialsActionTokenHandler;

/** Links that people ask for. */
public final class ResetLinks extends ResetCredentialsActionTokenHandler {

    @Override
    public Predicate<? super ResetCredentialsActionToken>[] getVerifiers(
            ActionTokenContext<ResetCredentialsActionToken> context) {
        return NewestLink.andThat(super.getVerifiers(context), context);
    }

    @Override
    public int order() {
        return 1;
    }
}
