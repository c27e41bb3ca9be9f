package dev.porchlight.identity.account.keycloak;

/** Keycloak will not have this account as it is. */
public final class KeycloakRefused extends RuntimeException {

    KeycloakRefused(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
