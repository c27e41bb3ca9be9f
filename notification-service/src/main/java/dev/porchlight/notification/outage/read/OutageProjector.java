package dev.porchlight.notification.outage.read;

import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.outage.OutageEvents;
import dev.porchlight.notification.outage.OutageEvents.OutageCancelled;
import dev.porchlight.notification.outage.OutageEvents.OutageEnded;
import dev.porchlight.notification.outage.OutageEvents.OutageRescheduled;
import dev.porchlight.notification.outage.OutageEvents.OutageScheduled;
import dev.porchlight.notification.outage.OutageEvents.OutageUpdatePosted;
import dev.porchlight.notification.outage.OutageEvents.OutageWidened;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps whom outages affect, and notes what happens to them. */
@Component
class OutageProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;

    OutageProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(OutageEvents.SCHEDULED)
    void on(OutageScheduled event, Envelope envelope) {
        subjects.add(
                new Subject(
                        OutageEvents.KIND,
                        event.outageId(),
                        Long.toString(event.number()),
                        event.title(),
                        "/outages/" + event.number(),
                        event.affected().asThing(),
                        null,
                        Map.of()),
                envelope);
        String services = String.join(", ", event.affected().services());
        log.note(
                envelope,
                event.outageId(),
                event.isPlanned() ? "planned" : "down",
                HtmlText.shorten(services, LONGEST));
    }

    @Incoming(OutageEvents.WIDENED)
    void on(OutageWidened event, Envelope envelope) {
        subjects.share(event.outageId(), event.affected().organisationIds(), envelope);
        String services = String.join(", ", event.affected().services());
        log.note(envelope, event.outageId(), "widened", HtmlText.shorten(services, LONGEST));
    }

    @Incoming(OutageEvents.UPDATED)
    void on(OutageUpdatePosted event, Envelope envelope) {
        log.note(envelope, event.outageId(), "update", excerpt(event.text()));
    }

    @Incoming(OutageEvents.RESCHEDULED)
    void on(OutageRescheduled event, Envelope envelope) {
        log.note(envelope, event.outageId(), "rescheduled", excerpt(event.text()));
    }

    @Incoming(OutageEvents.ENDED)
    void on(OutageEnded event, Envelope envelope) {
        log.note(envelope, event.outageId(), "ended", excerpt(event.text()));
    }

    @Incoming(OutageEvents.CANCELLED)
    void on(OutageCancelled event, Envelope envelope) {
        log.note(envelope, event.outageId(), "cancelled", excerpt(event.text()));
    }

    @Override
    public void empty() {
        log.empty(OutageEvents.KIND);
        subjects.empty(OutageEvents.KIND);
    }

    private static String excerpt(String html) {
        String text = html == null ? "" : HtmlText.excerpt(html, LONGEST);
        return text.isEmpty() ? null : text;
    }
}
