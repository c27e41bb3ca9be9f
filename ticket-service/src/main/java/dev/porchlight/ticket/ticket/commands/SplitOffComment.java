package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes a ticket of its own of a comment.
 *
 * @param newTicketId of the ticket that it becomes
 * @param newNumber what people will call that one by
 */
public record SplitOffComment(
        @TargetAggregateIdentifier UUID ticketId, UUID commentId, UUID newTicketId, long newNumber, String summary) {}
