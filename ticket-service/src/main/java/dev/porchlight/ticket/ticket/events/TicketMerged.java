package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** It is the same as another ticket, which goes on with it; this one takes no more. */
@EventName("porchlight.ticket.TicketMerged.v1")
public record TicketMerged(UUID ticketId, UUID intoId, long intoNumber) {}
