package dev.porchlight.keycloak;

import org.keycloak.TokenVerifier.Predicate;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionToken;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionTokenHandler;

/** Links by which people are invited. */
public final class InvitationLinks extends ExecuteActionsActionTokenHandler {

    @Override
    public Predicate<? super ExecuteActionsActionToken>[] getVerifiers(
            ActionTokenContext<ExecuteActionsActionToken> context) {
        return NewestLink.andThat(super.getVerifiers(context), context);
    }

    @Override
    public int order() {
        return 1;
    }
}
