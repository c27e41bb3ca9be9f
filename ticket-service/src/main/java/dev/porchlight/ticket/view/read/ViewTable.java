package dev.porchlight.ticket.view.read;

import dev.porchlight.ticket.view.events.Narrowing;
import dev.porchlight.ticket.view.events.QueueViewDiscarded;
import dev.porchlight.ticket.view.events.QueueViewSaved;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Named filters as they are now. They are few: the table is written in the command's own transaction. */
@Component
@ProcessingGroup("service-levels")
class ViewTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ViewTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(QueueViewSaved event) {
        jdbc.sql("""
                insert into queue_view (id, owner_id, name, filter, shared)
                values (:id, :owner, :name, cast(:filter as jsonb), :shared)
                on conflict (id) do update set name = excluded.name, filter = excluded.filter, shared = excluded.shared""")
                .param("id", event.viewId())
                .param("owner", event.ownerId())
                .param("name", event.name())
                .param(
                        "filter",
                        json.writeValueAsString(event.filter().stream()
                                .collect(Collectors.toMap(Narrowing::parameter, Narrowing::value))))
                .param("shared", event.shared())
                .update();
    }

    @EventHandler
    void on(QueueViewDiscarded event) {
        jdbc.sql("delete from queue_view where id = ?").param(event.viewId()).update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate queue_view").update();
    }
}
