package dev.porchlight.identity.account;

import java.time.Instant;

/**
 * A browser, or a program, that is signed in.
 *
 * @param id Keycloak's session
 * @param address the network address it came from
 */
public record SignIn(String id, String address, Instant since, Instant lastUsed) {}
