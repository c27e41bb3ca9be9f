package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It is at another time, or takes longer.
 *
 * @param endsAt null if nobody can say yet
 * @param text why, in rich text
 */
@EventName("porchlight.ticket.OutageRescheduled.v1")
public record OutageRescheduled(
        UUID outageId,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String text) {}
