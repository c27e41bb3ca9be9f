package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact of the ticket's organisation hears of it from now on, and can open it. */
@EventName("porchlight.ticket.FollowerAdded.v1")
public record FollowerAdded(UUID ticketId, UUID contactId) {}
