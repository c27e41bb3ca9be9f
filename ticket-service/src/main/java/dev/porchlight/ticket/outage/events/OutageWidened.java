package dev.porchlight.ticket.outage.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * It affects more than was known.
 *
 * @param affected all of it, as it is now
 */
@EventName("porchlight.ticket.OutageWidened.v1")
public record OutageWidened(UUID outageId, Affected affected) {}
