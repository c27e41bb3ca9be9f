package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An agent hears of the ticket from now on, as whoever has it does. Not for customers' eyes. */
@EventName("porchlight.ticket.WatcherAdded.v1")
public record WatcherAdded(UUID ticketId, UUID agentId) {}
