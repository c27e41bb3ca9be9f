package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** The ticket began as a comment on another, whose files it shows too. */
@EventName("porchlight.ticket.TicketSplitOff.v1")
public record TicketSplitOff(UUID ticketId, UUID fromId, long fromNumber, UUID commentId, List<UUID> fileIds) {}
