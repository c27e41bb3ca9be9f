package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.events.WatcherAdded;
import dev.porchlight.ticket.ticket.events.WatcherRemoved;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which agents hear of which tickets. For the service team's eyes only. */
@TicketViews
class Watchers {

    private final JdbcClient jdbc;

    Watchers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name; nobody, for those whom it does not concern. */
    List<Named> of(UUID ticket, Caller caller) {
        if (!caller.isAgent()) {
            return List.of();
        }
        return jdbc.sql("""
                select w.agent_id, p.name from ticket_watcher w left join directory_person p on p.id = w.agent_id
                where w.ticket_id = ? order by p.name""")
                .param(ticket)
                .query((row, number) -> new Named(row.getObject("agent_id", UUID.class), row.getString("name")))
                .list();
    }

    @EventHandler
    void on(WatcherAdded event) {
        jdbc.sql("insert into ticket_watcher (ticket_id, agent_id) values (?, ?)")
                .params(event.ticketId(), event.agentId())
                .update();
    }

    @EventHandler
    void on(WatcherRemoved event) {
        jdbc.sql("delete from ticket_watcher where ticket_id = ? and agent_id = ?")
                .params(event.ticketId(), event.agentId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_watcher").update();
    }
}
