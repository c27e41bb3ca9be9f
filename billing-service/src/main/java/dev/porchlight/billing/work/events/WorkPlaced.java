package dev.porchlight.billing.work.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent said which line work counts against.
 *
 * @param before where it counted until then; null if nowhere
 */
@EventName("porchlight.billing.WorkPlaced.v1")
public record WorkPlaced(
        UUID entryId, Placed placed, @Nullable Placed before) {}
