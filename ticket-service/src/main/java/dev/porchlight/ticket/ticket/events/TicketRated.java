package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asked said how well it was done, once.
 *
 * @param score from 1, not at all, to 5, very well
 * @param agentId who had the ticket; null if nobody did
 * @param comment in rich text; null if nothing was said
 */
@EventName("porchlight.ticket.TicketRated.v1")
public record TicketRated(
        UUID ticketId,
        long number,
        UUID organisationId,
        int score,
        @Nullable UUID agentId,
        @Nullable String comment) {}
