package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project was opened, by hand or from a quote.
 *
 * @param managerId the agent who runs it; null for nobody yet
 * @param quote null if it was opened by hand
 */
@EventName("porchlight.project.ProjectOpened.v1")
public record ProjectOpened(
        UUID projectId,
        long number,
        String title,
        UUID organisationId,
        @Nullable UUID siteId,
        String type,
        @Nullable UUID managerId,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable QuoteOrigin quote,
        List<UUID> followerIds) {}
