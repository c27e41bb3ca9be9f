package dev.porchlight.notification.request.automation;

import static dev.porchlight.notification.request.RequestEvents.KIND;

import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.request.PartsKept;
import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.AnswersCorrected;
import dev.porchlight.notification.request.RequestEvents.RequestApproved;
import dev.porchlight.notification.request.RequestEvents.RequestExpired;
import dev.porchlight.notification.request.RequestEvents.RequestPartDone;
import dev.porchlight.notification.request.RequestEvents.RequestRejected;
import dev.porchlight.notification.request.RequestEvents.RequestSubmitted;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whoever asked for something, and whom it is for: that it arrived, what was decided and why, and that it is done. */
@Component
class WhenRequestMovesThenMailWhoAsked {

    private static final String REQUESTER = "requester";
    private static final String BENEFICIARY = "beneficiary";

    private final Subjects requests;
    private final MailLedger mails;
    private final Sentences sentences;

    WhenRequestMovesThenMailWhoAsked(Subjects requests, MailLedger mails, Sentences sentences) {
        this.requests = requests;
        this.mails = mails;
        this.sentences = sentences;
    }

    @Incoming(RequestEvents.SUBMITTED)
    void on(RequestSubmitted event, Envelope envelope) {
        boolean byThemselves =
                event.requesterId().toString().equals(envelope.actor().id());
        Recipients recipients = Recipients.otherThan(envelope.actor().id())
                .addReceipt(
                        event.requesterId(), byThemselves ? RequestMail.RECEIVED : RequestMail.SENT_FOR_YOU, REQUESTER)
                .add(event.forId(), RequestMail.FOR_YOU, BENEFICIARY);
        mails.tell(envelope, KIND, event.requestId(), Said.NOTHING, recipients);
    }

    @Incoming(RequestEvents.CORRECTED)
    void on(AnswersCorrected event, Envelope envelope) {
        tell(event.requestId(), RequestMail.CORRECTED, envelope, it -> sentences.corrections(event.corrections()));
    }

    @Incoming(RequestEvents.APPROVED)
    void on(RequestApproved event, Envelope envelope) {
        tell(
                event.requestId(),
                RequestMail.APPROVED,
                envelope,
                request -> sentences.atOnce(request, event.part(), event.atOnce()));
    }

    @Incoming(RequestEvents.REJECTED)
    void on(RequestRejected event, Envelope envelope) {
        tell(
                event.requestId(),
                RequestMail.REJECTED,
                envelope,
                request -> sentences.partAnd(request, event.part(), event.reason()));
    }

    @Incoming(RequestEvents.EXPIRED)
    void on(RequestExpired event, Envelope envelope) {
        tell(event.requestId(), RequestMail.EXPIRED, envelope, request -> sentences.part(request, event.part()));
    }

    /** Of each part there is a mail about its ticket; this one says that there is nothing left to wait for. */
    @Incoming(RequestEvents.PART_DONE)
    void on(RequestPartDone event, Envelope envelope) {
        boolean all = requests.find(event.requestId())
                .filter(request -> PartsKept.of(request).isAllDoneWith(event.part()))
                .isPresent();
        if (all) {
            tell(event.requestId(), RequestMail.DONE, envelope, request -> Said.NOTHING);
        }
    }

    private void tell(UUID id, RequestMail kind, Envelope envelope, Function<Subject, Said> said) {
        requests.find(id).ifPresent(request -> {
            String beneficiary = request.kept().get("for");
            Recipients recipients = Recipients.otherThan(envelope.actor().id())
                    .addReceipt(request.thing().ownerId(), kind, REQUESTER)
                    .add(beneficiary == null ? null : UUID.fromString(beneficiary), kind, BENEFICIARY);
            mails.tell(envelope, KIND, id, said.apply(request), recipients);
        });
    }
}
