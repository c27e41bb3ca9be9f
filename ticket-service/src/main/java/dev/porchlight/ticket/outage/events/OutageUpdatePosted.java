package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * How it goes on.
 *
 * @param text rich text
 */
@EventName("porchlight.ticket.OutageUpdatePosted.v1")
public record OutageUpdatePosted(UUID outageId, UUID updateId, String text) {}
