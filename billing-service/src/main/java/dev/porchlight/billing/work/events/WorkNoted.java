package dev.porchlight.billing.work.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time was logged on a ticket, or corrected.
 *
 * @param revision of the time entry; older ones that come later are passed over
 * @param saidAt when it was logged or corrected
 * @param placed the line it counts against; null if it is not billable or no line takes it
 * @param before where it counted until then; null if nowhere
 */
@EventName("porchlight.billing.WorkNoted.v1")
public record WorkNoted(
        UUID entryId,
        long revision,
        Instant saidAt,
        WorkDetails work,
        @Nullable Placed placed,
        @Nullable Placed before) {}
