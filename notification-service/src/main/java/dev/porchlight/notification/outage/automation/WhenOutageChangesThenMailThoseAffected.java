package dev.porchlight.notification.outage.automation;

import static dev.porchlight.notification.outage.OutageEvents.KIND;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.outage.OutageEvents;
import dev.porchlight.notification.outage.OutageEvents.OutageCancelled;
import dev.porchlight.notification.outage.OutageEvents.OutageEnded;
import dev.porchlight.notification.outage.OutageEvents.OutageRescheduled;
import dev.porchlight.notification.outage.OutageEvents.OutageScheduled;
import dev.porchlight.notification.outage.OutageEvents.OutageUpdatePosted;
import dev.porchlight.notification.outage.OutageEvents.OutageWidened;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Everybody at the organisations that an outage affects hears of each change to it, once. */
@Component
class WhenOutageChangesThenMailThoseAffected {

    private static final String AFFECTED = "affected";

    private final Subjects outages;
    private final PeopleAffected people;
    private final MailLedger mails;
    private final OutageText text;

    WhenOutageChangesThenMailThoseAffected(Subjects outages, PeopleAffected people, MailLedger mails, OutageText text) {
        this.outages = outages;
        this.people = people;
        this.mails = mails;
        this.text = text;
    }

    /** One that is noted when it is over is no news any more. */
    @Incoming(OutageEvents.SCHEDULED)
    void on(OutageScheduled event, Envelope envelope) {
        if (event.endsAt() == null || event.endsAt().isAfter(envelope.time())) {
            String said = text.times(event.startsAt(), event.endsAt())
                    + text.services(event.affected().services())
                    + event.details();
            OutageMail kind = event.isPlanned() ? OutageMail.PLANNED : OutageMail.DOWN;
            tell(event.outageId(), event.affected().asThing(), kind, said, envelope);
        }
    }

    @Incoming(OutageEvents.WIDENED)
    void on(OutageWidened event, Envelope envelope) {
        String said = text.services(event.affected().services());
        tell(event.outageId(), event.affected().asThing(), OutageMail.WIDENED, said, envelope);
    }

    @Incoming(OutageEvents.UPDATED)
    void on(OutageUpdatePosted event, Envelope envelope) {
        tell(event.outageId(), OutageMail.UPDATED, event.text(), envelope);
    }

    @Incoming(OutageEvents.RESCHEDULED)
    void on(OutageRescheduled event, Envelope envelope) {
        String why = event.text() == null ? "" : event.text();
        tell(event.outageId(), OutageMail.RESCHEDULED, text.times(event.startsAt(), event.endsAt()) + why, envelope);
    }

    @Incoming(OutageEvents.ENDED)
    void on(OutageEnded event, Envelope envelope) {
        tell(event.outageId(), OutageMail.ENDED, event.text(), envelope);
    }

    @Incoming(OutageEvents.CANCELLED)
    void on(OutageCancelled event, Envelope envelope) {
        tell(event.outageId(), OutageMail.CANCELLED, event.text(), envelope);
    }

    private void tell(UUID id, OutageMail kind, String said, Envelope envelope) {
        outages.find(id).ifPresent(outage -> tell(id, outage.thing(), kind, said, envelope));
    }

    private void tell(UUID id, Thing outage, OutageMail kind, String said, Envelope envelope) {
        Recipients recipients = Recipients.otherThan(envelope.actor().id()).addAll(people.by(outage), kind, AFFECTED);
        mails.tell(envelope, KIND, id, new Said(said, List.of()), recipients);
    }
}
