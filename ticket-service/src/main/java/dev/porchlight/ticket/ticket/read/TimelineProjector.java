package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.CommentSplitOff;
import dev.porchlight.ticket.ticket.events.FilesAttached;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketRated;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketSplitOff;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import dev.porchlight.ticket.ticket.events.TicketUnassigned;
import dev.porchlight.ticket.ticket.events.Word;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What customers may see of a ticket's history. Internal notes have a projector and a table of their own. */
@TicketViews
class TimelineProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimelineProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(TicketOpened event, Envelope envelope) {
        said(envelope, "opened", envelope.id(), event.details(), event.attachments());
    }

    @EventHandler
    void on(CommentAdded event, Envelope envelope) {
        said(envelope, "comment", event.commentId().toString(), event.text(), event.attachments());
    }

    @EventHandler
    void on(FilesAttached event, Envelope envelope) {
        said(envelope, "attached", envelope.id(), null, event.attachments());
    }

    @EventHandler
    void on(TicketResolved event, Envelope envelope) {
        said(envelope, "resolved", envelope.id(), event.resolution(), List.of());
    }

    @EventHandler
    void on(TicketReopened event, Envelope envelope) {
        said(envelope, "reopened", envelope.id(), event.reason(), List.of());
    }

    @EventHandler
    void on(TicketRated event, Envelope envelope) {
        String score = Integer.toString(event.score());
        add(envelope, "rated", envelope.id(), event.comment(), null, null, score, null);
    }

    @EventHandler
    void on(TicketStatusChanged event, Envelope envelope) {
        changed(envelope, "status", event.from(), event.to(), null);
    }

    @EventHandler
    void on(TicketPriorityChanged event, Envelope envelope) {
        changed(envelope, "priority", event.from(), event.to(), null);
    }

    @EventHandler
    void on(TicketAssigned event, Envelope envelope) {
        changed(envelope, "assigned", null, null, event.agentId());
    }

    @EventHandler
    void on(TicketUnassigned event, Envelope envelope) {
        changed(envelope, "assigned", null, null, null);
    }

    @EventHandler
    void on(FollowerAdded event, Envelope envelope) {
        changed(envelope, "follower-added", null, null, event.contactId());
    }

    @EventHandler
    void on(FollowerRemoved event, Envelope envelope) {
        changed(envelope, "follower-removed", null, null, event.contactId());
    }

    @EventHandler
    void on(TicketMerged event, Envelope envelope) {
        about(envelope, "merged", event.intoId());
    }

    @EventHandler
    void on(TicketTookIn event, Envelope envelope) {
        about(envelope, "took-in", event.otherId());
    }

    @EventHandler
    void on(CommentSplitOff event, Envelope envelope) {
        about(envelope, "comment-split-off", event.newTicketId());
    }

    @EventHandler
    void on(TicketSplitOff event, Envelope envelope) {
        about(envelope, "split-off", event.fromId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_timeline").update();
    }

    /** Which ticket the other is, is for those alone who may open that one. */
    private void about(Envelope envelope, String kind, UUID other) {
        add(envelope, kind, envelope.id(), null, null, null, null, null);
        jdbc.sql("update ticket_timeline set other_id = ? where ticket_id = cast(? as uuid) and version = ?")
                .params(other, envelope.subject(), envelope.sequence())
                .update();
    }

    private void said(Envelope envelope, String kind, String id, String text, List<AttachedFile> attachments) {
        String files = attachments.isEmpty() ? null : json.writeValueAsString(attachments);
        add(envelope, kind, id, text, files, null, null, null);
    }

    private void changed(Envelope envelope, String kind, Word from, Word to, UUID person) {
        add(
                envelope,
                kind,
                envelope.id(),
                null,
                null,
                from == null ? null : from.word(),
                to == null ? null : to.word(),
                person);
    }

    private void add(
            Envelope envelope, String kind, String id, String text, String files, String from, String to, UUID person) {
        Envelope.Actor actor = envelope.initiator();
        jdbc.sql("""
                insert into ticket_timeline (ticket_id, version, id, kind, at, actor_id, actor_name, actor_kind, text,
                  attachments, from_word, to_word, person_id)
                values (cast(? as uuid), ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(
                        envelope.subject(),
                        envelope.sequence(),
                        id,
                        kind,
                        envelope.time().atOffset(ZoneOffset.UTC),
                        actor.id(),
                        actor.name(),
                        actor.kind(),
                        text,
                        files,
                        from,
                        to,
                        person)
                .update();
    }
}
