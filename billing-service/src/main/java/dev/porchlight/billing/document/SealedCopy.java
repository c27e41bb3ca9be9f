package dev.porchlight.billing.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.document.commands.SealCopy;
import dev.porchlight.billing.document.events.QuoteCopySealed;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** The one copy of an accepted quote with the MSP's seal on it. It is never made anew. */
@Aggregate
class SealedCopy {

    @AggregateIdentifier
    private UUID id;

    /** For Axon, which folds the events into it. */
    protected SealedCopy() {}

    @CommandHandler
    SealedCopy(SealCopy command, Caller by, Press press) {
        requireSystem(by);
        QuoteAccepted accepted = command.accepted();
        Press.Kept kept = press.sealedCopy(command.copyId(), accepted, command.at());
        apply(new QuoteCopySealed(
                command.copyId(),
                accepted.quoteId(),
                accepted.reference(),
                accepted.agreement().version(),
                accepted.organisationId(),
                accepted.contactId(),
                accepted.accountManagerId(),
                accepted.agreement().contentHash(),
                kept.sha256(),
                kept.size(),
                kept.certificate(),
                kept.sealedAt()));
    }

    @CommandHandlerInterceptor
    void onlyForTheSystem(Caller by) {
        requireSystem(by);
    }

    private static void requireSystem(Caller by) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("Copies are sealed by themselves.");
        }
    }

    @EventSourcingHandler
    void on(QuoteCopySealed event) {
        id = event.copyId();
    }
}
