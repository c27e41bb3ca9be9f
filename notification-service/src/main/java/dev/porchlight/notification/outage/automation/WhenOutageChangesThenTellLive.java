package dev.porchlight.notification.outage.automation;

import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.notification.outage.OutageEvents;
import dev.porchlight.notification.outage.OutageEvents.OutageEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of an outage. */
@Component
class WhenOutageChangesThenTellLive {

    private final LiveNews live;

    WhenOutageChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        OutageEvents.SCHEDULED,
        OutageEvents.WIDENED,
        OutageEvents.UPDATED,
        OutageEvents.RESCHEDULED,
        OutageEvents.ENDED,
        OutageEvents.CANCELLED
    })
    void on(OutageEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
