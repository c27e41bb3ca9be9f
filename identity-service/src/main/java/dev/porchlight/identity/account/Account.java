package dev.porchlight.identity.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody signs in, as it should be.
 *
 * @param kind {@code contact} or {@code agent}
 * @param language in which they want to read; null if they never said
 * @param organisationId null for agents, as are organisationName, siteId and ticketVisibility
 */
public record Account(
        UUID personId,
        String kind,
        String name,
        String email,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable UUID siteId,
        @Nullable String ticketVisibility,
        List<String> roles,
        boolean active,
        @Nullable String language) {}
