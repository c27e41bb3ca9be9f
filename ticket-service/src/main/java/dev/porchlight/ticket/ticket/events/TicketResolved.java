package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service team has done what was asked.
 *
 * @param resolution what was done, in rich text; null if nothing was said
 */
@EventName("porchlight.ticket.TicketResolved.v1")
public record TicketResolved(UUID ticketId, @Nullable String resolution) {}
