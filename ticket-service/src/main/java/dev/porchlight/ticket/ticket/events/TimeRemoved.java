package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The entry never should have been: nothing of it counts any more.
 *
 * @param number what people call the ticket by
 * @param revision one more than that of what was removed
 */
@EventName("porchlight.ticket.TimeRemoved.v1")
public record TimeRemoved(UUID ticketId, long number, UUID organisationId, UUID entryId, long revision) {}
