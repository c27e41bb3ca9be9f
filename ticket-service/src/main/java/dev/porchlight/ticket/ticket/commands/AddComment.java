package dev.porchlight.ticket.ticket.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes to everybody on the ticket. */
public record AddComment(
        @TargetAggregateIdentifier UUID ticketId, UUID commentId, String text, List<UUID> attachmentIds) {}
