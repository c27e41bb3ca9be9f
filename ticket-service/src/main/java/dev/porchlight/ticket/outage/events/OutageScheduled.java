package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something will not work for a while, or does not already.
 *
 * @param number what people call the outage by, unique in this deployment
 * @param details rich text: HTML of the few elements that were let through
 * @param endsAt null if nobody can say yet
 */
@EventName("porchlight.ticket.OutageScheduled.v1")
public record OutageScheduled(
        UUID outageId,
        long number,
        Kind kind,
        String title,
        String details,
        Affected affected,
        Instant startsAt,
        @Nullable Instant endsAt) {}
