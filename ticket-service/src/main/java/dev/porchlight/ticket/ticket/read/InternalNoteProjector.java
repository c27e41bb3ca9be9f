package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the service team wrote to itself, and its words: the only table it stands in. The words are not learnt, for what
 * is learnt corrects everybody's searches, and would tell by that which words are there.
 */
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
                  attachments, words)
                values (:ticket, :version, :id, :at, :actor, :actorName, :actorKind, :text,
                  cast(:attachments as jsonb), %s)""".formatted(SearchDocument.VECTOR))
                .param("ticket", event.ticketId())
                .param("version", envelope.sequence())
                .param("id", event.noteId())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("actorName", actor.name())
                .param("actorKind", actor.kind())
                .param("text", event.text())
                .param(
                        "attachments",
                        event.attachments().isEmpty() ? null : json.writeValueAsString(event.attachments()))
                .params(new SearchDocument()
                        .with('D', HtmlText.of(event.text()))
                        .parameters())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_internal_note").update();
    }
}
