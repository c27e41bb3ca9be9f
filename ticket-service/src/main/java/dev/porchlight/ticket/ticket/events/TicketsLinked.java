package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The service team noted that another ticket has to do with this one. Not for customers' eyes. */
@EventName("porchlight.ticket.TicketsLinked.v1")
public record TicketsLinked(UUID ticketId, UUID otherId, long otherNumber) {}
