package dev.porchlight.catalogue.request.automation;

import dev.porchlight.catalogue.request.automation.TicketEvents.TicketOpened;
import dev.porchlight.catalogue.request.automation.TicketEvents.TicketReopened;
import dev.porchlight.catalogue.request.automation.TicketEvents.TicketResolved;
import dev.porchlight.catalogue.request.commands.NoteProgress;
import dev.porchlight.catalogue.request.commands.NoteTicket;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was approved has a ticket; done there is done here. */
@Component
class WhenTicketMovesThenSoDoesItsRequest {

    private final TicketsOfRequests tickets;

    WhenTicketMovesThenSoDoesItsRequest(TicketsOfRequests tickets) {
        this.tickets = tickets;
    }

    @Reaction("porchlight.ticket.TicketOpened.v1")
    @Nullable
    NoteTicket on(TicketOpened event) {
        return event.request() == null
                ? null
                : new NoteTicket(event.request().id(), event.request().part(), event.ticketId(), event.number());
    }

    @Reaction("porchlight.ticket.TicketResolved.v1")
    @Nullable
    NoteProgress on(TicketResolved event) {
        return progress(event.ticketId(), true);
    }

    @Reaction("porchlight.ticket.TicketReopened.v1")
    @Nullable
    NoteProgress on(TicketReopened event) {
        return progress(event.ticketId(), false);
    }

    private @Nullable NoteProgress progress(UUID ticket, boolean done) {
        return tickets.requestOf(ticket)
                .map(request -> new NoteProgress(request, ticket, done))
                .orElse(null);
    }
}
