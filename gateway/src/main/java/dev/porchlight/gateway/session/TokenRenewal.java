package dev.porchlight.gateway.session;

/** Exchanges a refresh token for new tokens. */
public interface TokenRenewal {

    Outcome renew(Tokens tokens);

    sealed interface Outcome {}

    record Renewed(Tokens tokens) implements Outcome {}

    /** The session has ended on Keycloak's side. */
    record Refused() implements Outcome {}

    /** No usable answer from Keycloak: nothing is known about the session. */
    record Unavailable() implements Outcome {}
}
