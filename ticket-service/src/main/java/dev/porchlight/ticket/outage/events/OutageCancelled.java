package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It will not take place.
 *
 * @param text why, in rich text
 */
@EventName("porchlight.ticket.OutageCancelled.v1")
public record OutageCancelled(UUID outageId, @Nullable String text) {}
