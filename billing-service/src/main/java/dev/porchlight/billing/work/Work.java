package dev.porchlight.billing.work;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.contract.Lines;
import dev.porchlight.billing.contract.Lines.Candidate;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.work.commands.NoteWork;
import dev.porchlight.billing.work.commands.PlaceWork;
import dev.porchlight.billing.work.commands.RemoveWork;
import dev.porchlight.billing.work.events.Placed;
import dev.porchlight.billing.work.events.WorkDetails;
import dev.porchlight.billing.work.events.WorkNoted;
import dev.porchlight.billing.work.events.WorkPlaced;
import dev.porchlight.billing.work.events.WorkRemoved;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A time entry. Its revisions may come in any order and more than once: what is known is the newest. Where it counts is what
 * whoever logged it named; else what an agent said; else the line that fits best.
 */
@Aggregate
class Work {

    @AggregateIdentifier
    private UUID id;

    private long revision;
    private WorkDetails work;
    private Placed placed;
    private boolean byHand;

    /** For Axon, which folds the events into it. */
    protected Work() {}

    @CommandHandlerInterceptor
    void onlyForThoseWhoBill(Caller by) {
        if (by.isCustomer()) {
            throw new NotFound();
        }
        BillingTeam.require(by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteWork command, Caller by, Lines lines) {
        BillingTeam.require(by);
        if (isKnown(command.revision())) {
            return;
        }
        apply(new WorkNoted(
                command.entryId(),
                command.revision(),
                command.saidAt(),
                command.work(),
                place(command.work(), lines),
                placed));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveWork command, Caller by) {
        BillingTeam.require(by);
        if (!isKnown(command.revision())) {
            apply(new WorkRemoved(command.entryId(), command.revision(), command.saidAt(), placed));
        }
    }

    @CommandHandler
    void handle(PlaceWork command, Lines lines) {
        if (work == null) {
            throw new WorkWasRemoved();
        }
        if (!work.billable()) {
            throw new WorkIsNotBillable();
        }
        Placed there = lines.named(work.organisationId(), command.lineId(), work.workDate())
                .map(Work::at)
                .orElseThrow(() ->
                        new InvalidInput("/lineId", "is not a line of this customer that counts work of that day"));
        if (!there.equals(placed)) {
            apply(new WorkPlaced(id, there, placed));
        }
    }

    private boolean isKnown(long said) {
        return id != null && said <= revision;
    }

    private Placed place(WorkDetails now, Lines lines) {
        if (!now.billable()) {
            return null;
        }
        if (now.namedLineId() != null) {
            // Who names a line means that one: where it cannot be, a person looks.
            return lines.named(now.organisationId(), now.namedLineId(), now.workDate())
                    .map(Work::at)
                    .orElse(null);
        }
        Optional<Candidate> kept =
                byHand ? lines.named(now.organisationId(), placed.lineId(), now.workDate()) : Optional.empty();
        return kept.or(() -> lines.fitting(now.organisationId(), now.workType(), now.workDate()))
                .map(Work::at)
                .orElse(null);
    }

    private static Placed at(Candidate line) {
        return new Placed(line.contractId(), line.lineId());
    }

    @EventSourcingHandler
    void on(WorkNoted event) {
        id = event.entryId();
        revision = event.revision();
        work = event.work();
        byHand = byHand && event.placed() != null && event.placed().equals(placed);
        placed = event.placed();
    }

    @EventSourcingHandler
    void on(WorkPlaced event) {
        placed = event.placed();
        byHand = true;
    }

    @EventSourcingHandler
    void on(WorkRemoved event) {
        id = event.entryId();
        revision = event.revision();
        work = null;
        placed = null;
        byHand = false;
    }
}
