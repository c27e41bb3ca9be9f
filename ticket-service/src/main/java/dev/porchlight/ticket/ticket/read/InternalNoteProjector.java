package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What the service team wrote to itself: the only table it stands in. */
@TicketViews
class InternalNoteProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InternalNoteProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(InternalNoteAdded event, Envelope envelope) {
        Envelope.Actor actor = envelope.actor();
        jdbc.sql("""
                insert into ticket_internal_note (ticket_id, version, id, at, actor_id, actor_name, actor_kind, text,
                  attachments)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        event.ticketId(),
                        envelope.sequence(),
                        event.noteId(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        event.text(),
                        event.attachments().isEmpty() ? null : json.writeValueAsString(event.attachments()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_internal_note").update();
    }
}
