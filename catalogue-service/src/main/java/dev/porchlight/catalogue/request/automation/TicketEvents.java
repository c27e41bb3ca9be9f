package dev.porchlight.catalogue.request.automation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of ticket-service's events, the fields that are used here. */
final class TicketEvents {

    private TicketEvents() {}

    /** @param request null if it was opened for none */
    record TicketOpened(
            UUID ticketId, long number, @Nullable ForRequest request) {}

    record ForRequest(UUID id, int part) {}

    record TicketResolved(UUID ticketId) {}

    record TicketReopened(UUID ticketId) {}
}
