package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The ticket is nobody's any more. */
@EventName("porchlight.ticket.TicketUnassigned.v1")
public record TicketUnassigned(UUID ticketId) {}
