package dev.porchlight.ticket.outage.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is out, and for whom.
 *
 * @param services what people call what does not work: {@code Email}, {@code Remote desktop}
 * @param organisationIds whom it affects; null for everybody, whoever becomes a customer later too
 */
public record Affected(List<String> services, @Nullable Set<UUID> organisationIds) {

    public boolean everybody() {
        return organisationIds == null;
    }
}
