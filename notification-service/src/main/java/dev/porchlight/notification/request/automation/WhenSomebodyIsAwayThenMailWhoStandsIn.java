package dev.porchlight.notification.request.automation;

import static dev.porchlight.notification.request.RequestEvents.KIND;

import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.StandInNamed;
import dev.porchlight.notification.request.Waiting;
import dev.porchlight.notification.request.read.Away.StandIn;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody who is away from now on goes to who stands in for them: they hear of all of it in one mail, and
 * whoever asked hears who is asked instead. An absence that begins later is told of with the next reminder.
 */
@Component
class WhenSomebodyIsAwayThenMailWhoStandsIn {

    private final Waiting waiting;
    private final MailLedger mails;
    private final Sentences sentences;

    WhenSomebodyIsAwayThenMailWhoStandsIn(Waiting waiting, MailLedger mails, Sentences sentences) {
        this.waiting = waiting;
        this.mails = mails;
        this.sentences = sentences;
    }

    @Incoming(RequestEvents.STAND_IN_NAMED)
    void on(StandInNamed event, Envelope envelope) {
        if (event.from().isAfter(envelope.time()) || !event.until().isAfter(envelope.time())) {
            return;
        }
        List<Subject> requests = waiting.on(event.personId(), event.organisationId());
        if (requests.isEmpty()) {
            return;
        }
        mails.tell(
                envelope,
                KIND,
                requests.getFirst().id(),
                sentences.titles(requests),
                Recipients.otherThan("").add(event.standInId(), RequestMail.ASKED_INSTEAD, "stand-in"));
        StandIn standIn = new StandIn(event.personId(), event.standInId(), event.until());
        requests.forEach(request -> mails.tell(
                envelope,
                KIND,
                request.id(),
                sentences.away(List.of(standIn)),
                Recipients.otherThan(event.standInId().toString())
                        .add(request.thing().ownerId(), RequestMail.AWAY, "requester")));
    }
}
