package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The ticket moved on among the active statuses. Resolving and re-opening are events of their own. */
@EventName("porchlight.ticket.TicketStatusChanged.v1")
public record TicketStatusChanged(UUID ticketId, Status from, Status to) {}
