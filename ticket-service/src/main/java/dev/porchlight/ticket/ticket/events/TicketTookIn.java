package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Another ticket was the same, and goes on here: these of its people follow it from now on. */
@EventName("porchlight.ticket.TicketTookIn.v1")
public record TicketTookIn(UUID ticketId, UUID otherId, long otherNumber, List<UUID> joinedIds) {}
