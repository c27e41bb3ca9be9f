package dev.porchlight.ticket.ticket.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes to the service team only.
 *
 * @param mentionIds the agents whom it calls by name: they hear of it, and of what follows
 */
public record AddInternalNote(
        @TargetAggregateIdentifier UUID ticketId,
        UUID noteId,
        String text,
        List<UUID> attachmentIds,
        List<UUID> mentionIds) {

    public AddInternalNote(UUID ticketId, UUID noteId, String text, List<UUID> attachmentIds) {
        this(ticketId, noteId, text, attachmentIds, List.of());
    }
}
