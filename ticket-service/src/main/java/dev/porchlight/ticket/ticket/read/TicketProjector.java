package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.CommentSplitOff;
import dev.porchlight.ticket.ticket.events.FilesAttached;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.SlaBreached;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.SlaWarned;
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
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import dev.porchlight.ticket.ticket.events.TicketsUnlinked;
import dev.porchlight.ticket.ticket.events.TimeCorrected;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import dev.porchlight.ticket.ticket.events.TimeRemoved;
import dev.porchlight.ticket.ticket.events.WatcherAdded;
import dev.porchlight.ticket.ticket.events.WatcherRemoved;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row per ticket, for lists and for the head of the page. */
@TicketViews
class TicketProjector {

    private final JdbcClient jdbc;

    TicketProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TicketOpened event, Envelope envelope) {
        var at = envelope.time().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into ticket (id, number, organisation_id, site_id, requester_id, summary, urgency, impact,
                  priority, status, opened_at, updated_at, version, request_id, request_number, request_part)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as ticket_priority), 'new', ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.ticketId(),
                        event.number(),
                        event.organisationId(),
                        event.siteId(),
                        event.requesterId(),
                        event.summary(),
                        event.urgency().word(),
                        event.impact().word(),
                        event.priority().word(),
                        at,
                        at,
                        envelope.sequence(),
                        event.request() == null ? null : event.request().id(),
                        event.request() == null ? null : event.request().number(),
                        event.request() == null ? null : event.request().part())
                .update();
    }

    @EventHandler
    void on(TicketStatusChanged event, Envelope envelope) {
        update(envelope, "status = cast(? as ticket_status)", event.to().word());
    }

    @EventHandler
    void on(TicketPriorityChanged event, Envelope envelope) {
        update(envelope, "priority = cast(? as ticket_priority)", event.to().word());
    }

    @EventHandler
    void on(TicketAssigned event, Envelope envelope) {
        update(envelope, "assignee_id = ?", event.agentId());
    }

    @EventHandler
    void on(TicketUnassigned event, Envelope envelope) {
        update(envelope, "assignee_id = ?", (Object) null);
    }

    @EventHandler
    void on(TicketResolved event, Envelope envelope) {
        update(envelope, "status = 'resolved', resolved_at = ?", envelope.time().atOffset(ZoneOffset.UTC));
    }

    @EventHandler
    void on(TicketMerged event, Envelope envelope) {
        update(
                envelope,
                "status = 'resolved', merged = true, resolved_at = ?",
                envelope.time().atOffset(ZoneOffset.UTC));
    }

    @EventHandler
    void on(TicketTookIn event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(CommentSplitOff event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(TicketSplitOff event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(WatcherAdded event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(WatcherRemoved event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TicketsLinked event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TicketsUnlinked event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TicketReopened event, Envelope envelope) {
        update(envelope, "status = 'in-progress', resolved_at = ?", (Object) null);
    }

    @EventHandler
    void on(TicketRated event, Envelope envelope) {
        update(envelope, "rating = ?", event.score());
    }

    @EventHandler
    void on(CommentAdded event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(FilesAttached event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(FollowerAdded event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(FollowerRemoved event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(InternalNoteAdded event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TimeLogged event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TimeCorrected event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(TimeRemoved event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(SlaPromised event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(SlaWarned event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @EventHandler
    void on(SlaBreached event, Envelope envelope) {
        touchUnseen(envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket").update();
    }

    /** Customers are not to see, not even by the time or the version, what the service team keeps to itself. */
    private void touchUnseen(Envelope envelope) {
        jdbc.sql("update ticket set version = ?, unseen = unseen + 1 where id = ?")
                .params(envelope.sequence(), UUID.fromString(envelope.subject()))
                .update();
    }

    private void touch(Envelope envelope) {
        jdbc.sql("update ticket set updated_at = ?, version = ? where id = ?")
                .params(
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.sequence(),
                        UUID.fromString(envelope.subject()))
                .update();
    }

    private void update(Envelope envelope, String change, Object value) {
        jdbc.sql("update ticket set " + change + ", updated_at = ?, version = ? where id = ?")
                .params(
                        value,
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.sequence(),
                        UUID.fromString(envelope.subject()))
                .update();
    }
}
