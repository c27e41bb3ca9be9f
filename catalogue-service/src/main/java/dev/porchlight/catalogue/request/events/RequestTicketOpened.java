package dev.porchlight.catalogue.request.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The work on a part has a ticket. */
@EventName("porchlight.catalogue.RequestTicketOpened.v1")
public record RequestTicketOpened(UUID requestId, int part, UUID ticketId, long ticketNumber) {}
