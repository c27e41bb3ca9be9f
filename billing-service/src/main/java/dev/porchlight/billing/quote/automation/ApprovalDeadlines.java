package dev.porchlight.billing.quote.automation;

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

    private final Due due;
    private final Commands commands;

    ApprovalDeadlines(Due due, Commands commands) {
        this.due = due;
        this.commands = commands;
    }

    @EventHandler
    void on(QuoteApprovalStepOpened event) {
        OfRound round = new OfRound(event.quoteId(), event.round());
        due.put(REMINDER, event.quoteId().toString(), round, event.remindAt());
        due.put(EXPIRY, event.quoteId().toString(), round, event.expiresAt());
    }

    @EventHandler
    void on(QuoteApproved event) {
        drop(event.quoteId());
    }

    @EventHandler
    void on(QuoteApprovalRefused event) {
        drop(event.quoteId());
    }

    @EventHandler
    void on(QuoteApprovalWithdrawn event) {
        drop(event.quoteId());
    }

    @DueWork(REMINDER)
    void remind(OfRound round) {
        commands.send(new RemindQuoteApprovers(round.quoteId(), round.round()), SYSTEM);
    }

    @DueWork(EXPIRY)
    void expire(OfRound round) {
        commands.send(new ExpireQuoteApproval(round.quoteId(), round.round()), SYSTEM);
    }

    private void drop(UUID quote) {
        due.drop(REMINDER, quote.toString());
        due.drop(EXPIRY, quote.toString());
    }
}
