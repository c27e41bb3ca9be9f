package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The ticket became more or less pressing. */
@EventName("porchlight.ticket.TicketPriorityChanged.v1")
public record TicketPriorityChanged(UUID ticketId, Priority from, Priority to) {}
