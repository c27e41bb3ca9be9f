package dev.porchlight.identity.account.keycloak;

import dev.porchlight.platform.problem.NotAvailable;

/** Keycloak did not answer, or not in a way that says anything about the account asked for. */
public final class KeycloakAway extends NotAvailable {

    KeycloakAway(String message, Throwable cause) {
        super(message, cause);
    }
}
