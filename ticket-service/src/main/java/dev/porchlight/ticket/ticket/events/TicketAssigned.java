package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An agent took the ticket on, or was given it; whoever had it before has it no more. */
@EventName("porchlight.ticket.TicketAssigned.v1")
public record TicketAssigned(UUID ticketId, UUID agentId) {}
