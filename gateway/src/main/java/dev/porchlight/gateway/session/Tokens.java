package dev.porchlight.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * What Keycloak issued at sign-in or at the last renewal.
 *
 * @param refreshEndsAt the end of the session, unless it is renewed before
 * @param subject the user's id in Keycloak
 */
public record Tokens(
        String subject,
        String accessToken,
        Instant accessEndsAt,
        String refreshToken,
        Instant refreshEndsAt,
        String idToken) {

    boolean lastFor(Duration time) {
        return Instant.now().plus(time).isBefore(accessEndsAt);
    }

    /** Secrets stay out of logs. */
    @Override
    public String toString() {
        return "Tokens[subject=" + subject + ", accessEndsAt=" + accessEndsAt + "]";
    }
}
