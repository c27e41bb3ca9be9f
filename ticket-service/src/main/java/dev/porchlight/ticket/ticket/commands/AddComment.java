package dev.porchlight.ticket.ticket.commands;

import dev.porchlight.ticket.ticket.events.Status;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes to everybody on the ticket, and, where the service team says so, does with it what follows from it.
 *
 * @param then the status that the ticket has after it; null for what follows by itself
 * @param take whether whoever writes has the ticket from now on
 * @param time that was worked on it; null if none is logged
 */
public record AddComment(
        @TargetAggregateIdentifier UUID ticketId,
        UUID commentId,
        String text,
        List<UUID> attachmentIds,
        @Nullable Status then,
        boolean take,
        @Nullable Work time) {

    public AddComment(UUID ticketId, UUID commentId, String text, List<UUID> attachmentIds) {
        this(ticketId, commentId, text, attachmentIds, null, false, null);
    }

    /** Whether it is for the service team alone to ask. */
    public boolean isMoreThanAComment() {
        return then != null || take || time != null;
    }
}
