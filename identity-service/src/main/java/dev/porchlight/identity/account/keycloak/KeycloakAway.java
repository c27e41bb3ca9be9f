package dev.porchlight.identity.account.keycloak;

/** Keycloak did not answer, or not in a way that says anything about the account asked for. */
public final class KeycloakAway extends RuntimeException {

    KeycloakAway(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
