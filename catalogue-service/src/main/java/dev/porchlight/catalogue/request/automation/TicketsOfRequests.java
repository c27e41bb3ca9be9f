package dev.porchlight.catalogue.request.automation;

import dev.porchlight.catalogue.request.automation.TicketEvents.TicketOpened;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ticket was opened for which part of a request. */
@Component
class TicketsOfRequests implements RebuildableView {

    private final JdbcClient jdbc;

    TicketsOfRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> requestOf(UUID ticket) {
        return jdbc.sql("select request_id from ticket_of_request where ticket_id = ?")
                .param(ticket)
                .query(UUID.class)
                .optional();
    }

    @Incoming("porchlight.ticket.TicketOpened.v1")
    void on(TicketOpened event) {
        if (event.request() != null) {
            jdbc.sql("insert into ticket_of_request (ticket_id, request_id) values (?, ?) on conflict do nothing")
                    .params(event.ticketId(), event.request().id())
                    .update();
        }
    }

    @Override
    public void empty() {
        jdbc.sql("delete from ticket_of_request").update();
    }
}
