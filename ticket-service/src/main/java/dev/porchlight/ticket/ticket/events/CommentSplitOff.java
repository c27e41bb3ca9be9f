package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** What was written in a comment is a matter of its own, and became a ticket. */
@EventName("porchlight.ticket.CommentSplitOff.v1")
public record CommentSplitOff(UUID ticketId, UUID commentId, UUID newTicketId, long newNumber) {}
