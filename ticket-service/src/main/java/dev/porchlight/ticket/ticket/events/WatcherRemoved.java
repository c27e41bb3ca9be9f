package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An agent hears of the ticket no more than others do. Not for customers' eyes. */
@EventName("porchlight.ticket.WatcherRemoved.v1")
public record WatcherRemoved(UUID ticketId, UUID agentId) {}
