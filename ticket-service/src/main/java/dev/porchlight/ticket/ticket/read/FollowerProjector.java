package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who follows which ticket. */
@TicketViews
class FollowerProjector {

    private final JdbcClient jdbc;

    FollowerProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TicketOpened event) {
        event.followerIds().forEach(follower -> add(event.ticketId(), follower));
    }

    @EventHandler
    void on(FollowerAdded event) {
        add(event.ticketId(), event.contactId());
    }

    @EventHandler
    void on(FollowerRemoved event) {
        jdbc.sql("delete from ticket_follower where ticket_id = ? and contact_id = ?")
                .params(event.ticketId(), event.contactId())
                .update();
    }

    @EventHandler
    void on(TicketTookIn event) {
        event.joinedIds().forEach(joined -> add(event.ticketId(), joined));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_follower").update();
    }

    private void add(UUID ticket, UUID contact) {
        jdbc.sql("insert into ticket_follower (ticket_id, contact_id) values (?, ?)")
                .params(ticket, contact)
                .update();
    }
}
