package dev.porchlight.notification.live.automation;

import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.TicketEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends the event's id to every replica, when and only when what it changed here is committed. */
@Component
class WhenTicketChangesThenTellLive {

    private final JdbcClient jdbc;

    WhenTicketChangesThenTellLive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming({
        TicketEvents.OPENED,
        TicketEvents.COMMENT,
        TicketEvents.NOTE,
        TicketEvents.ASSIGNED,
        TicketEvents.UNASSIGNED,
        TicketEvents.STATUS,
        TicketEvents.PRIORITY,
        TicketEvents.RESOLVED,
        TicketEvents.REOPENED,
        TicketEvents.FOLLOWER_ADDED,
        TicketEvents.FOLLOWER_REMOVED,
        TicketEvents.ATTACHED
    })
    void on(TicketEvent event, Envelope envelope) {
        jdbc.sql("select pg_notify('live', ?)").param(envelope.id()).query().listOfRows();
    }
}
