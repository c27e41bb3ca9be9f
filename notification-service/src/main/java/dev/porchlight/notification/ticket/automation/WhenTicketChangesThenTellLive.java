package dev.porchlight.notification.ticket.automation;

import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.TicketEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of a ticket. */
@Component
class WhenTicketChangesThenTellLive {

    private final LiveNews live;

    WhenTicketChangesThenTellLive(LiveNews live) {
        this.live = live;
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
        TicketEvents.ATTACHED,
        TicketEvents.MERGED,
        TicketEvents.TOOK_IN,
        TicketEvents.COMMENT_SPLIT_OFF,
        TicketEvents.SPLIT_OFF,
        TicketEvents.WATCHER_ADDED,
        TicketEvents.WATCHER_REMOVED,
        TicketEvents.SLA_WARNED,
        TicketEvents.SLA_BREACHED,
        TicketEvents.LINKED,
        TicketEvents.UNLINKED
    })
    void on(TicketEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
