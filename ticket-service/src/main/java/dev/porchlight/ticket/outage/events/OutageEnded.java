package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All works again, before it was said to.
 *
 * @param text rich text
 */
@EventName("porchlight.ticket.OutageEnded.v1")
public record OutageEnded(
        UUID outageId, Instant endedAt, @Nullable String text) {}
