package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It was not done after all: the ticket is in progress again.
 *
 * @param reason why, in rich text; null if nothing was said
 */
@EventName("porchlight.ticket.TicketReopened.v1")
public record TicketReopened(UUID ticketId, @Nullable String reason) {}
