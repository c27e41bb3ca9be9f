package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Somebody wrote to everybody on the ticket, in rich text. */
@EventName("porchlight.ticket.CommentAdded.v1")
public record CommentAdded(UUID ticketId, UUID commentId, String text, List<AttachedFile> attachments) {}
