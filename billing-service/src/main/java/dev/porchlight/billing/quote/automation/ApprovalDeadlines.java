package dev.porchlight.billing.quote.automation;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.RoundsDue;
import dev.porchlight.billing.quote.commands.ExpireQuoteApproval;
import dev.porchlight.billing.quote.commands.RemindQuoteApprovers;
import dev.porchlight.billing.quote.events.QuoteApprovalRefused;
import dev.porchlight.billing.quote.events.QuoteApprovalStepOpened;
import dev.porchlight.billing.quote.events.QuoteApprovalWithdrawn;
import dev.porchlight.billing.quote.events.QuoteApproved;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Puts down when to remind those who are asked to agree and when to stop waiting, and does it then. */
@Component
@ProcessingGroup("deadlines")
class ApprovalDeadlines {

    static final String REMINDER = "quote-approval-reminder";
    static final String EXPIRY = "quote-approval-expiry";

    private static final Caller SYSTEM = Caller.system("billing");

    /** The round that a deadline is about. */
    record OfRound(UUID quoteId, int round) {}

    private final RoundsDue rounds;
    private final Commands commands;

    ApprovalDeadlines(Due due, Commands commands) {
        this.rounds = new RoundsDue(due, REMINDER, EXPIRY);
        this.commands = commands;
    }

    @EventHandler
    void on(QuoteApprovalStepOpened event) {
        OfRound round = new OfRound(event.quoteId(), event.round());
        rounds.put(event.quoteId().toString(), round, new Deadline(event.remindAt(), event.expiresAt()));
    }

    @EventHandler
    void on(QuoteApproved event) {
        rounds.drop(event.quoteId().toString());
    }

    @EventHandler
    void on(QuoteApprovalRefused event) {
        rounds.drop(event.quoteId().toString());
    }

    @EventHandler
    void on(QuoteApprovalWithdrawn event) {
        rounds.drop(event.quoteId().toString());
    }

    @DueWork(REMINDER)
    void remind(OfRound round) {
        commands.send(new RemindQuoteApprovers(round.quoteId(), round.round()), SYSTEM);
    }

    @DueWork(EXPIRY)
    void expire(OfRound round) {
        commands.send(new ExpireQuoteApproval(round.quoteId(), round.round()), SYSTEM);
    }
}
