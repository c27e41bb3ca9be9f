package dev.porchlight.notification.request.automation;

import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.RequestEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of a request: its page, the lists, what awaits somebody's decision. */
@Component
class WhenRequestChangesThenTellLive {

    private final LiveNews live;

    WhenRequestChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        RequestEvents.SUBMITTED,
        RequestEvents.RESUBMITTED,
        RequestEvents.CORRECTED,
        RequestEvents.STEP_OPENED,
        RequestEvents.VOTE,
        RequestEvents.APPROVER_LEFT,
        RequestEvents.REMINDED,
        RequestEvents.APPROVED,
        RequestEvents.REJECTED,
        RequestEvents.EXPIRED,
        RequestEvents.WITHDRAWN,
        RequestEvents.TICKET_OPENED,
        RequestEvents.PART_DONE,
        RequestEvents.PART_REOPENED
    })
    void on(RequestEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
