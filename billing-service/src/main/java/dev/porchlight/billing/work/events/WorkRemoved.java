package dev.porchlight.billing.work.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time entry is no more. It may be one that nothing else was heard of, and will not be.
 *
 * @param before where it counted until then; null if nowhere
 */
@EventName("porchlight.billing.WorkRemoved.v1")
public record WorkRemoved(
        UUID entryId,
        long revision,
        Instant saidAt,
        @Nullable Placed before) {}
