package dev.porchlight.platform.due;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in a worker's hands, as of a revision.
 *
 * @param trace where it was made due, if that was just before
 */
record DueItem(
        String kind,
        String key,
        String payload,
        Instant at,
        long revision,
        int failures,
        UUID takenBy,
        @Nullable String trace) {}
