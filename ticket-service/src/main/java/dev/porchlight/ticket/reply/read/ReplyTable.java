package dev.porchlight.ticket.reply.read;

import dev.porchlight.ticket.reply.events.ReplyDiscarded;
import dev.porchlight.ticket.reply.events.ReplyPrepared;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prepared replies as they are now. They are few: the table is written in the command's own transaction. */
@Component
@ProcessingGroup("service-levels")
class ReplyTable {

    private final JdbcClient jdbc;

    ReplyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ReplyPrepared event) {
        jdbc.sql("""
                insert into prepared_reply (id, name, text) values (:id, :name, :text)
                on conflict (id) do update set name = excluded.name, text = excluded.text""")
                .param("id", event.replyId())
                .param("name", event.name())
                .param("text", event.text())
                .update();
    }

    @EventHandler
    void on(ReplyDiscarded event) {
        jdbc.sql("delete from prepared_reply where id = ?")
                .param(event.replyId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate prepared_reply").update();
    }
}
