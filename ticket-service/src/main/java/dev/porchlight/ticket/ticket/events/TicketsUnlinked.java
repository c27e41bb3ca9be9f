package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Another ticket has nothing to do with this one after all. Not for customers' eyes. */
@EventName("porchlight.ticket.TicketsUnlinked.v1")
public record TicketsUnlinked(UUID ticketId, UUID otherId) {}
