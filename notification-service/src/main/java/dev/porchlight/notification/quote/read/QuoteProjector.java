package dev.porchlight.notification.quote.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.quote.QuoteEvents;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAcceptanceWithdrawn;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAccepted;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAcceptedOnBehalf;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalAsked;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalExpired;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalRefused;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalStepOpened;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalVoteCast;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalWithdrawn;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApproved;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApproversReminded;
import dev.porchlight.notification.quote.QuoteEvents.QuoteClosed;
import dev.porchlight.notification.quote.QuoteEvents.QuoteDraftChanged;
import dev.porchlight.notification.quote.QuoteEvents.QuoteDrafted;
import dev.porchlight.notification.quote.QuoteEvents.QuoteExpiring;
import dev.porchlight.notification.quote.QuoteEvents.QuoteFollowUpUndone;
import dev.porchlight.notification.quote.QuoteEvents.QuoteFollowedUp;
import dev.porchlight.notification.quote.QuoteEvents.QuoteQuestionAnswered;
import dev.porchlight.notification.quote.QuoteEvents.QuoteQuestionAsked;
import dev.porchlight.notification.quote.QuoteEvents.QuoteRejected;
import dev.porchlight.notification.quote.QuoteEvents.QuoteSent;
import dev.porchlight.notification.quote.QuoteEvents.QuoteViewed;
import dev.porchlight.notification.quote.QuoteEvents.QuoteWithdrawn;
import dev.porchlight.notification.quote.QuoteEvents.Snapshot;
import dev.porchlight.notification.quote.QuoteKind;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is known here of quotes, as they were last sent, and notes what happens to them. */
@Component
class QuoteProjector implements RebuildableView {

    private static final int LONGEST = 140;

    /** Kept once it was sent. */
    private static final Map<String, String> SENT = Map.of("sent", "true");

    private final Subjects subjects;
    private final ActivityLog log;

    QuoteProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(QuoteEvents.DRAFTED)
    void on(QuoteDrafted event, Envelope envelope) {
        Thing thing = new Thing(event.organisationId(), event.siteId(), event.contactId(), List.of());
        String number = Long.toString(event.number());
        subjects.add(
                quote(event.quoteId(), number, event.content().title(), thing, event.accountManagerId(), Map.of()),
                envelope);
        log.noteInternally(envelope, event.quoteId(), "drafted", null);
    }

    /** What is drafted is the team's until it is sent: nothing of it shows in what customers see. */
    @Incoming(QuoteEvents.DRAFT_CHANGED)
    void on(QuoteDraftChanged event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "draft-changed", null);
    }

    @Incoming(QuoteEvents.SENT)
    void on(QuoteSent event, Envelope envelope) {
        Snapshot now = event.snapshot();
        Thing thing = new Thing(now.organisationId(), now.siteId(), now.contactId(), List.of());
        subjects.change(
                quote(event.quoteId(), null, now.content().title(), thing, now.accountManagerId(), SENT), envelope);
        log.note(envelope, event.quoteId(), event.isFirst() ? "sent" : "revised", shorten(event.changes()));
    }

    @Incoming(QuoteEvents.VIEWED)
    void on(QuoteViewed event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "viewed", null);
    }

    @Incoming(QuoteEvents.EXPIRING)
    void on(QuoteExpiring event, Envelope envelope) {
        log.note(envelope, event.quoteId(), "expiring", null);
    }

    @Incoming(QuoteEvents.ASKED)
    void on(QuoteQuestionAsked event, Envelope envelope) {
        subjects.keep(event.quoteId(), QuoteKind.ASKER, envelope.actor().id(), envelope);
        log.note(envelope, event.quoteId(), "asked", excerpt(event.text()));
    }

    @Incoming(QuoteEvents.ANSWERED)
    void on(QuoteQuestionAnswered event, Envelope envelope) {
        log.note(envelope, event.quoteId(), "answered", excerpt(event.text()));
    }

    @Incoming(QuoteEvents.ACCEPTED)
    void on(QuoteAccepted event, Envelope envelope) {
        subjects.keep(
                event.quoteId(), QuoteKind.SIGNER, event.signer().contactId().toString(), envelope);
        log.note(envelope, event.quoteId(), "accepted", null);
    }

    @Incoming(QuoteEvents.ACCEPTED_ON_BEHALF)
    void on(QuoteAcceptedOnBehalf event, Envelope envelope) {
        subjects.keep(event.quoteId(), QuoteKind.SIGNER, event.acceptedBy().toString(), envelope);
        log.noteAbout(event.acceptedBy(), envelope, event.quoteId(), "accepted-on-behalf");
    }

    @Incoming(QuoteEvents.ACCEPTANCE_WITHDRAWN)
    void on(QuoteAcceptanceWithdrawn event, Envelope envelope) {
        log.note(envelope, event.quoteId(), "acceptance-withdrawn", shorten(event.reason()));
    }

    @Incoming(QuoteEvents.REJECTED)
    void on(QuoteRejected event, Envelope envelope) {
        log.note(envelope, event.quoteId(), "rejected", shorten(event.reason()));
    }

    /** A draft can be closed, too, of which its customer never knew. */
    @Incoming(QuoteEvents.CLOSED)
    void on(QuoteClosed event, Envelope envelope) {
        if (wasSent(event.quoteId())) {
            log.note(envelope, event.quoteId(), "closed", shorten(event.reason()));
        } else {
            log.noteInternally(envelope, event.quoteId(), "closed", shorten(event.reason()));
        }
    }

    @Incoming(QuoteEvents.WITHDRAWN)
    void on(QuoteWithdrawn event, Envelope envelope) {
        log.note(envelope, event.quoteId(), "withdrawn", shorten(event.reason()));
    }

    @Incoming(QuoteEvents.FOLLOWED_UP)
    void on(QuoteFollowedUp event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "followed-up", event.what());
    }

    @Incoming(QuoteEvents.FOLLOW_UP_UNDONE)
    void on(QuoteFollowUpUndone event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "follow-up-undone", null);
    }

    /** Noted when those who are asked are known, which the next event says. */
    @Incoming(QuoteEvents.APPROVAL_ASKED)
    void on(QuoteApprovalAsked event, Envelope envelope) {
        String comment = event.comment() == null ? "" : event.comment();
        subjects.keep(event.quoteId(), QuoteKind.APPROVAL_COMMENT, comment, envelope);
    }

    @Incoming(QuoteEvents.APPROVAL_STEP_OPENED)
    void on(QuoteApprovalStepOpened event, Envelope envelope) {
        String comment = subjects.find(event.quoteId())
                .map(quote -> quote.kept().get(QuoteKind.APPROVAL_COMMENT))
                .filter(text -> !text.isEmpty() && event.step() == 1)
                .orElse(null);
        log.noteInternally(
                envelope,
                event.quoteId(),
                event.step() == 1 ? "approval-asked" : "approval-next-step",
                shorten(comment));
    }

    /** A no is told of by what comes of it. */
    @Incoming(QuoteEvents.APPROVAL_VOTE)
    void on(QuoteApprovalVoteCast event, Envelope envelope) {
        if (event.approve()) {
            log.noteInternally(envelope, event.quoteId(), "approval-given", shorten(event.comment()));
        }
    }

    @Incoming(QuoteEvents.APPROVED)
    void on(QuoteApproved event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "approved", null);
    }

    @Incoming(QuoteEvents.APPROVAL_REFUSED)
    void on(QuoteApprovalRefused event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "approval-refused", shorten(event.reason()));
    }

    @Incoming(QuoteEvents.APPROVERS_REMINDED)
    void on(QuoteApproversReminded event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "approvers-reminded", null);
    }

    @Incoming(QuoteEvents.APPROVAL_EXPIRED)
    void on(QuoteApprovalExpired event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "approval-expired", null);
    }

    @Incoming(QuoteEvents.APPROVAL_WITHDRAWN)
    void on(QuoteApprovalWithdrawn event, Envelope envelope) {
        log.noteInternally(envelope, event.quoteId(), "approval-withdrawn", null);
    }

    @Override
    public void empty() {
        log.empty(QuoteEvents.KIND);
        subjects.empty(QuoteEvents.KIND);
    }

    private static Subject quote(
            UUID id, String number, String title, Thing thing, UUID manager, Map<String, String> kept) {
        return new Subject(QuoteEvents.KIND, id, number, title, "/quotes/" + id, thing, manager, kept);
    }

    private boolean wasSent(UUID quote) {
        return subjects.find(quote)
                .filter(it -> it.kept().entrySet().containsAll(SENT.entrySet()))
                .isPresent();
    }

    private static String excerpt(String html) {
        String text = HtmlText.excerpt(html, LONGEST);
        return text.isEmpty() ? null : text;
    }

    private static String shorten(String text) {
        return text == null ? null : HtmlText.shorten(text, LONGEST);
    }
}
