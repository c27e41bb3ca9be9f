package dev.porchlight.notification.request.automation;

import static dev.porchlight.notification.request.RequestEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.request.PartsKept;
import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.ApproversReminded;
import dev.porchlight.notification.request.RequestEvents.RequestWithdrawn;
import dev.porchlight.notification.request.RequestEvents.StepOpened;
import dev.porchlight.notification.request.read.Away;
import dev.porchlight.notification.request.read.Away.StandIn;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Those who are asked to agree: that they are, or stand in for somebody who is, are reminded, or need not any more. */
@Component
class WhenRequestIsAskedForThenMailWhoDecides {

    private static final String APPROVER = "approver";
    private static final String STAND_IN = "stand-in";
    private static final String TEAM = "team";
    private static final String REQUESTER = "requester";

    private final Subjects requests;
    private final Directory directory;
    private final MailLedger mails;
    private final Away away;
    private final Sentences sentences;

    WhenRequestIsAskedForThenMailWhoDecides(
            Subjects requests, Directory directory, MailLedger mails, Away away, Sentences sentences) {
        this.requests = requests;
        this.directory = directory;
        this.mails = mails;
        this.away = away;
        this.sentences = sentences;
    }

    /** Whoever asked hears only of what they did not see when they sent it: who is away, and that others are asked. */
    @Incoming(RequestEvents.STEP_OPENED)
    void on(StepOpened event, Envelope envelope) {
        requests.find(event.requestId()).ifPresent(request -> {
            List<StandIn> standIns = event.seats().stream()
                    .flatMap(seat -> away.of(seat, envelope.time()).stream())
                    .toList();
            Recipients asked = Recipients.otherThan(envelope.actor().id());
            event.seats().forEach(seat -> asked.add(seat, RequestMail.ASKED, APPROVER));
            standIns.forEach(one -> asked.add(one.standIn(), RequestMail.ASKED_INSTEAD, STAND_IN));
            if (event.isForTheTeam()) {
                asked.addAll(team(), RequestMail.ASKED_TEAM, TEAM);
            }
            tell(request, envelope, sentences.part(request, event.part()), asked);
            UUID requester = request.thing().ownerId();
            if (!event.isByRule()) {
                tell(request, envelope, sentences.part(request, event.part()), onlyTo(requester, RequestMail.FALLBACK));
            } else if (!standIns.isEmpty()) {
                tell(request, envelope, sentences.away(standIns), onlyTo(requester, RequestMail.AWAY));
            }
        });
    }

    @Incoming(RequestEvents.REMINDED)
    void on(ApproversReminded event, Envelope envelope) {
        requests.find(event.requestId())
                .ifPresent(request -> tell(
                        request,
                        envelope,
                        sentences.part(request, event.part()),
                        Recipients.otherThan(envelope.actor().id())
                                .addAll(event.personIds(), RequestMail.REMINDED, APPROVER)));
    }

    @Incoming(RequestEvents.WITHDRAWN)
    void on(RequestWithdrawn event, Envelope envelope) {
        requests.find(event.requestId()).ifPresent(request -> {
            Recipients asked = Recipients.otherThan(envelope.actor().id());
            event.parts()
                    .forEach(part -> asked.addAll(PartsKept.of(request).asked(part), RequestMail.WITHDRAWN, APPROVER));
            tell(request, envelope, sentences.plain(event.reason()), asked);
        });
    }

    private static Recipients onlyTo(UUID requester, RequestMail kind) {
        return Recipients.otherThan("").add(requester, kind, REQUESTER);
    }

    private List<UUID> team() {
        return directory.agents(Roles.TECHNICIAN).stream().map(Agent::id).toList();
    }

    private void tell(Subject request, Envelope envelope, Said said, Recipients recipients) {
        mails.tell(envelope, KIND, request.id(), said, recipients);
    }
}
