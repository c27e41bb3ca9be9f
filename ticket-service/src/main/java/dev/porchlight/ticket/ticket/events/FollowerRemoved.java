package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact follows the ticket no more. */
@EventName("porchlight.ticket.FollowerRemoved.v1")
public record FollowerRemoved(UUID ticketId, UUID contactId) {}
