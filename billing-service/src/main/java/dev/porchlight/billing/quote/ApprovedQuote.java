package dev.porchlight.billing.quote;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.billing.quote.commands.AskForQuoteApproval;
import dev.porchlight.billing.quote.commands.DecideQuoteApproval;
import dev.porchlight.billing.quote.commands.ExpireQuoteApproval;
import dev.porchlight.billing.quote.commands.RemindQuoteApprovers;
import dev.porchlight.billing.quote.commands.WithdrawQuoteApproval;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.QuoteApprovalAsked;
import dev.porchlight.billing.quote.events.QuoteApprovalExpired;
import dev.porchlight.billing.quote.events.QuoteApprovalRefused;
import dev.porchlight.billing.quote.events.QuoteApprovalStepOpened;
import dev.porchlight.billing.quote.events.QuoteApprovalVoteCast;
import dev.porchlight.billing.quote.events.QuoteApprovalWithdrawn;
import dev.porchlight.billing.quote.events.QuoteApproved;
import dev.porchlight.billing.quote.events.QuoteApproversReminded;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What the MSP agrees to among its own before a quote is sent. Whoever asks, or answers for the quote, does not decide. */
abstract class ApprovedQuote extends QuoteState {

    @CommandHandler
    void handle(AskForQuoteApproval command, Caller by, Approving approving, Settings settings, Clock clock) {
        BillingTeam.requireSelling(by);
        UUID asker = by.personId();
        requireSomethingToSend();
        requireLines();
        if (approval != null && approval.isWaiting()) {
            throw new QuoteIsBeingApproved();
        }
        if (isApproved()) {
            throw new QuoteIsApproved();
        }
        List<LimitPassed> limits = approving.limitsPassedBy(draft);
        if (limits.isEmpty()) {
            throw new QuoteNeedsNoApproval();
        }
        var rule = settings.current().quoteApproval();
        apply(new QuoteApprovalAsked(id, asker, limits, rule.steps(), rule.days(), command.comment()));
        open(1, approving, clock);
    }

    @CommandHandler
    void handle(DecideQuoteApproval command, Caller by, Approving approving, Clock clock) {
        if (!by.isAgent()) {
            throw new NotAllowed("Only the service team can do this.");
        }
        if (approval == null || !approval.isWaiting()) {
            throw new QuoteAwaitsNoApproval();
        }
        if (command.round() != approvalRound) {
            throw new QuoteWasAskedAnew();
        }
        if (approval.deadline().isOver(clock.instant())) {
            throw new QuoteApprovalIsOver();
        }
        UUID person = by.personId();
        approval.round().vote(person, command.approve(), StandIns.NOBODY);
        if (!command.approve() && command.comment() == null) {
            throw new InvalidInput("/comment", "is required: say why, for whoever asked");
        }
        apply(new QuoteApprovalVoteCast(id, approvalRound, person, command.approve(), command.comment()));
        Verdict verdict = approval.round().verdict();
        if (verdict == Verdict.REJECTED) {
            apply(new QuoteApprovalRefused(id, approval.askedBy(), person, command.comment()));
        } else if (verdict == Verdict.APPROVED && approval.isLastStep()) {
            apply(new QuoteApproved(id, approval.askedBy()));
        } else if (verdict == Verdict.APPROVED) {
            open(approval.step() + 1, approving, clock);
        }
    }

    @CommandHandler
    void handle(WithdrawQuoteApproval command, Caller by) {
        BillingTeam.requireSelling(by);
        if (approval == null || !approval.isWaiting()) {
            throw new QuoteAwaitsNoApproval();
        }
        dropApproval();
    }

    @CommandHandler
    void handle(RemindQuoteApprovers command, Caller by) {
        requireSystem(by);
        if (isAskedIn(command.round())) {
            apply(new QuoteApproversReminded(
                    id, command.round(), List.copyOf(approval.round().awaited(StandIns.NOBODY))));
        }
    }

    @CommandHandler
    void handle(ExpireQuoteApproval command, Caller by, Clock clock) {
        requireSystem(by);
        if (isAskedIn(command.round()) && approval.deadline().isOver(clock.instant())) {
            apply(new QuoteApprovalExpired(id, approval.askedBy(), command.round()));
        }
    }

    /** @throws QuoteNeedsApproval if it passes a limit that nobody agreed to */
    void requireApproval(Approving approving) {
        List<LimitPassed> limits = isApproved() ? List.of() : approving.limitsPassedBy(draft);
        if (!limits.isEmpty()) {
            throw new QuoteNeedsApproval(limits);
        }
        if (!isApproved()) {
            dropApproval();
        }
    }

    /** What is being asked for, or was agreed to, holds no longer. */
    void dropApproval() {
        if (approval != null && (approval.isWaiting() || isApproved())) {
            apply(new QuoteApprovalWithdrawn(
                    id, approval.isWaiting() ? List.copyOf(approval.round().awaited(StandIns.NOBODY)) : List.of()));
        }
    }

    void requireUnfinished() {
        if (status == QuoteStatus.ACCEPTED || status == QuoteStatus.CLOSED || status == QuoteStatus.WITHDRAWN) {
            throw new QuoteIsFinished();
        }
    }

    void requireSomethingToSend() {
        requireUnfinished();
        if (!draftIsNews && status == QuoteStatus.SENT) {
            throw new NothingNewToSend();
        }
    }

    /** A draft that was begun by itself has none yet. */
    void requireLines() {
        if (QuoteSums.linesOf(draft).isEmpty()) {
            throw new NothingIsOffered();
        }
    }

    private void open(int step, Approving approving, Clock clock) {
        Round round = approving.round(approval.steps().get(step - 1), parties());
        Deadline deadline = Deadline.after(clock.instant(), Duration.ofDays(approval.days()));
        apply(new QuoteApprovalStepOpened(
                id, step, approvalRound + 1, round.quorum(), round.seats(), deadline.remindAt(), deadline.expiresAt()));
    }

    private boolean isAskedIn(int round) {
        return approval != null && approval.isWaiting() && approvalRound == round;
    }

    private static void requireSystem(Caller by) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("This comes by itself.");
        }
    }
}
