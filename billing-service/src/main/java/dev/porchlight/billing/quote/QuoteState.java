package dev.porchlight.billing.quote;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Vote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.billing.quote.events.QuoteAcceptanceWithdrawn;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteAcceptedOnBehalf;
import dev.porchlight.billing.quote.events.QuoteApprovalAsked;
import dev.porchlight.billing.quote.events.QuoteApprovalExpired;
import dev.porchlight.billing.quote.events.QuoteApprovalRefused;
import dev.porchlight.billing.quote.events.QuoteApprovalStepOpened;
import dev.porchlight.billing.quote.events.QuoteApprovalVoteCast;
import dev.porchlight.billing.quote.events.QuoteApprovalWithdrawn;
import dev.porchlight.billing.quote.events.QuoteApproved;
import dev.porchlight.billing.quote.events.QuoteClosed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteExpiring;
import dev.porchlight.billing.quote.events.QuoteFollowUpUndone;
import dev.porchlight.billing.quote.events.QuoteFollowedUp;
import dev.porchlight.billing.quote.events.QuoteRejected;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteViewed;
import dev.porchlight.billing.quote.events.QuoteWithdrawn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What decisions about a quote depend on, folded from its events. */
abstract class QuoteState {

    /** A version as it was sent. */
    record Sent(QuoteSnapshot snapshot, String hash) {}

    @AggregateIdentifier
    UUID id;

    long number;
    UUID organisationId;
    UUID siteId;
    UUID contactId;
    UUID accountManagerId;
    QuoteContent draft;
    boolean draftIsNews;
    QuoteStatus status;
    final List<Sent> versions = new ArrayList<>();
    final Set<UUID> viewers = new HashSet<>();
    /** For how many days left the present version was reminded of. */
    final Set<Integer> reminded = new HashSet<>();

    final List<QuoteFollowedUp> followed = new ArrayList<>();
    /** What followed once, and came to nothing. */
    final Set<UUID> undone = new HashSet<>();
    /** Whether a project is opened from what was accepted: until it is known here, too. */
    boolean projectFollows;

    /** What was asked of those who have to agree to what is written; null if nothing was. */
    ApprovalState approval;

    int approvalRound;

    boolean wasSent() {
        return !versions.isEmpty();
    }

    int version() {
        return versions.size();
    }

    Sent current() {
        return versions.getLast();
    }

    boolean isApproved() {
        return approval != null && approval.status() == ApprovalStatus.APPROVED;
    }

    /** Those for whom it is decided: who asked, and who answers for the quote. */
    Set<UUID> parties() {
        return new HashSet<>(List.of(approval.askedBy(), accountManagerId));
    }

    /** Whether that is known already, with its number if it has one by now. */
    boolean isFollowedBy(FollowUp what, UUID thing, @Nullable String reference) {
        return followed.stream()
                .anyMatch(it -> it.what() == what
                        && it.id().equals(thing)
                        && (reference == null || reference.equals(it.reference())));
    }

    @EventSourcingHandler
    void on(QuoteDrafted event) {
        id = event.quoteId();
        number = event.number();
        organisationId = event.organisationId();
        siteId = event.siteId();
        contactId = event.contactId();
        accountManagerId = event.accountManagerId();
        draft = event.content();
        draftIsNews = true;
        status = QuoteStatus.DRAFT;
    }

    @EventSourcingHandler
    void on(QuoteDraftChanged event) {
        siteId = event.siteId();
        contactId = event.contactId();
        accountManagerId = event.accountManagerId();
        draft = event.content();
        draftIsNews = true;
    }

    @EventSourcingHandler
    void on(QuoteSent event) {
        versions.add(new Sent(event.snapshot(), event.contentHash()));
        viewers.clear();
        reminded.clear();
        draftIsNews = false;
        approval = null;
        status = QuoteStatus.SENT;
    }

    @EventSourcingHandler
    void on(QuoteViewed event) {
        viewers.add(event.contactId());
    }

    @EventSourcingHandler
    void on(QuoteExpiring event) {
        reminded.add(event.days());
    }

    @EventSourcingHandler
    void on(QuoteAccepted event) {
        status = QuoteStatus.ACCEPTED;
        projectFollows = event.projectWork();
    }

    @EventSourcingHandler
    void on(QuoteAcceptedOnBehalf event) {
        status = QuoteStatus.ACCEPTED;
        projectFollows = event.projectWork();
    }

    @EventSourcingHandler
    void on(QuoteAcceptanceWithdrawn event) {
        status = QuoteStatus.SENT;
    }

    @EventSourcingHandler
    void on(QuoteRejected event) {
        status = QuoteStatus.REJECTED;
    }

    @EventSourcingHandler
    void on(QuoteClosed event) {
        status = QuoteStatus.CLOSED;
    }

    @EventSourcingHandler
    void on(QuoteWithdrawn event) {
        status = QuoteStatus.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(QuoteFollowedUp event) {
        followed.removeIf(it -> it.what() == event.what() && it.id().equals(event.id()));
        followed.add(event);
    }

    @EventSourcingHandler
    void on(QuoteFollowUpUndone event) {
        followed.removeIf(it -> it.id().equals(event.id()));
        undone.add(event.id());
    }

    @EventSourcingHandler
    void on(QuoteApprovalAsked event) {
        approval =
                new ApprovalState(ApprovalStatus.WAITING, event.askedBy(), event.steps(), event.days(), 0, null, null);
    }

    @EventSourcingHandler
    void on(QuoteApprovalStepOpened event) {
        approvalRound = event.round();
        approval = approval.opened(
                event.step(),
                new Round(event.quorum(), event.seats(), parties(), List.of()),
                new Deadline(event.remindAt(), event.expiresAt()));
    }

    @EventSourcingHandler
    void on(QuoteApprovalVoteCast event) {
        approval = approval.with(approval.round().with(new Vote(event.by(), event.by(), event.approve())));
    }

    @EventSourcingHandler
    void on(QuoteApproved event) {
        approval = approval.ended(ApprovalStatus.APPROVED);
    }

    @EventSourcingHandler
    void on(QuoteApprovalRefused event) {
        approval = approval.ended(ApprovalStatus.REFUSED);
    }

    @EventSourcingHandler
    void on(QuoteApprovalExpired event) {
        approval = approval.ended(ApprovalStatus.EXPIRED);
    }

    @EventSourcingHandler
    void on(QuoteApprovalWithdrawn event) {
        approval = null;
    }
}
