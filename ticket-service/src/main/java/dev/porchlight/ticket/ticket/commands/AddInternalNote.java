package dev.porchlight.ticket.ticket.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes to the service team only. */
public record AddInternalNote(
        @TargetAggregateIdentifier UUID ticketId, UUID noteId, String text, List<UUID> attachmentIds) {}
