package dev.porchlight.notification.ticket.read;

import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.FollowerAdded;
import dev.porchlight.notification.ticket.TicketEvents.FollowerRemoved;
import dev.porchlight.notification.ticket.TicketEvents.TicketAssigned;
import dev.porchlight.notification.ticket.TicketEvents.TicketEvent;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketReopened;
import dev.porchlight.notification.ticket.TicketEvents.TicketResolved;
import dev.porchlight.notification.ticket.TicketEvents.TicketStatusChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketUnassigned;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is concerned with a ticket. What has been applied before is passed over by its version. */
@Component
class TicketProjector implements RebuildableView {

    private final JdbcClient jdbc;

    TicketProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        jdbc.sql("""
                insert into ticket (id, number, summary, status, organisation_id, site_id, requester_id, follower_ids, version)
                values (?, ?, ?, 'new', ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.ticketId(),
                        event.number(),
                        event.summary(),
                        event.organisationId(),
                        event.siteId(),
                        event.requesterId(),
                        event.followerIds().toArray(UUID[]::new),
                        envelope.sequence())
                .update();
    }

    @Incoming(TicketEvents.ASSIGNED)
    void on(TicketAssigned event, Envelope envelope) {
        set("assignee_id = ?", event.agentId(), event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.UNASSIGNED)
    void on(TicketUnassigned event, Envelope envelope) {
        set("assignee_id = ?", null, event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.STATUS)
    void on(TicketStatusChanged event, Envelope envelope) {
        set("status = ?", event.to(), event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.RESOLVED)
    void on(TicketResolved event, Envelope envelope) {
        set("status = ?", "resolved", event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.REOPENED)
    void on(TicketReopened event, Envelope envelope) {
        set("status = ?", "in-progress", event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        set("follower_ids = array_append(follower_ids, ?)", event.contactId(), event.ticketId(), envelope);
    }

    @Incoming(TicketEvents.FOLLOWER_REMOVED)
    void on(FollowerRemoved event, Envelope envelope) {
        set("follower_ids = array_remove(follower_ids, ?)", event.contactId(), event.ticketId(), envelope);
    }

    @Incoming({TicketEvents.COMMENT, TicketEvents.NOTE, TicketEvents.PRIORITY, TicketEvents.ATTACHED})
    void onAnyOther(TicketEvent event, Envelope envelope) {
        jdbc.sql("update ticket set version = ? where id = ? and version < ?")
                .params(envelope.sequence(), event.ticketId(), envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from ticket").update();
    }

    /** The assignment is one of this class's own words. */
    private void set(String assignment, Object value, UUID ticket, Envelope envelope) {
        jdbc.sql("update ticket set " + assignment + ", version = ? where id = ? and version < ?")
                .params(value, envelope.sequence(), ticket, envelope.sequence())
                .update();
    }
}
