package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service team wrote to itself, in rich text. Not for customers' eyes.
 *
 * @param mentionedIds the agents whom it calls by name; null in notes from before that was possible
 */
@EventName("porchlight.ticket.InternalNoteAdded.v1")
public record InternalNoteAdded(
        UUID ticketId,
        UUID noteId,
        String text,
        List<AttachedFile> attachments,
        @Nullable List<UUID> mentionedIds) {}
