package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** The service team wrote to itself, in rich text. Not for customers' eyes. */
@EventName("porchlight.ticket.InternalNoteAdded.v1")
public record InternalNoteAdded(UUID ticketId, UUID noteId, String text, List<AttachedFile> attachments) {}
