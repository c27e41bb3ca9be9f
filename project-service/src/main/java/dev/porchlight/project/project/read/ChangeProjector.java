package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.ChangeAgreed;
import dev.porchlight.project.project.events.ChangeDeclined;
import dev.porchlight.project.project.events.ChangeRequested;
import dev.porchlight.project.project.events.ChangeToBeQuoted;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes that were asked for, and what has become of them. */
@ProjectViews
class ChangeProjector {

    private final JdbcClient jdbc;

    ChangeProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ChangeRequested event, Envelope envelope) {
        jdbc.sql("""
                insert into project_change (project_id, id, title, text, contact_id, asked_at, asked_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.projectId(),
                        event.changeId(),
                        event.title(),
                        event.text(),
                        event.contactId(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.actor().name())
                .update();
    }

    @EventHandler
    void on(ChangeToBeQuoted event) {
        jdbc.sql(
                        "update project_change set state = 'quoted', quote_id = ?, target_date = ? where project_id = ? and id = ?")
                .params(event.quoteId(), event.targetDate(), event.projectId(), event.changeId())
                .update();
    }

    @EventHandler
    void on(ChangeDeclined event) {
        jdbc.sql("update project_change set state = 'declined', reason = ? where project_id = ? and id = ?")
                .params(event.reason(), event.projectId(), event.changeId())
                .update();
    }

    @EventHandler
    void on(ChangeAgreed event) {
        jdbc.sql("update project_change set state = 'agreed', quote_reference = ? where project_id = ? and id = ?")
                .params(event.quote().reference(), event.projectId(), event.changeId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project_change").update();
    }
}
