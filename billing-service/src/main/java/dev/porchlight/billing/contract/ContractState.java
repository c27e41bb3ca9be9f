package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.Fact;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.contract.events.AllotmentAdjusted;
import dev.porchlight.billing.contract.events.AllotmentRanLow;
import dev.porchlight.billing.contract.events.AllotmentToppedUp;
import dev.porchlight.billing.contract.events.ChargesGivenBack;
import dev.porchlight.billing.contract.events.ChargesInvoiced;
import dev.porchlight.billing.contract.events.ContractAgreed;
import dev.porchlight.billing.contract.events.ContractChanged;
import dev.porchlight.billing.contract.events.ContractLineAdded;
import dev.porchlight.billing.contract.events.ContractLineChanged;
import dev.porchlight.billing.contract.events.InvoicedCharge;
import dev.porchlight.billing.contract.events.WorkCounted;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about a contract depend on, folded from its events. */
abstract class ContractState {

    /** A time entry as it counts now. */
    record Counted(UUID lineId, String together, CountedWork work) {}

    @AggregateIdentifier
    UUID id;

    UUID organisationId;
    String name;
    String currency;
    LocalDate startsOn;
    LocalDate endsOn;
    final Map<UUID, ContractLine> lines = new LinkedHashMap<>();
    final Map<UUID, Counted> counted = new HashMap<>();
    /** What is on invoices, by their ids. */
    final Map<UUID, List<InvoicedCharge>> invoiced = new LinkedHashMap<>();

    @EventSourcingHandler
    void on(ContractAgreed event) {
        id = event.contractId();
        organisationId = event.organisationId();
        name = event.name();
        currency = event.currency();
        startsOn = event.startsOn();
        endsOn = event.endsOn();
    }

    @EventSourcingHandler
    void on(ContractChanged event) {
        name = event.name();
        endsOn = event.endsOn();
    }

    @EventSourcingHandler
    void on(ContractLineAdded event) {
        ContractLine line = new ContractLine(event.lineId(), event.startsOn());
        line.agree(event.startsOn(), event.endsOn(), event.terms());
        lines.put(event.lineId(), line);
    }

    @EventSourcingHandler
    void on(ContractLineChanged event) {
        lines.get(event.lineId()).agree(event.from(), event.endsOn(), event.terms());
    }

    @EventSourcingHandler
    void on(AllotmentToppedUp event) {
        lines.get(event.lineId())
                .add(new Fact(
                        event.topUpId(),
                        Fact.Kind.TOP_UP,
                        event.on(),
                        event.amount(),
                        event.price(),
                        event.reference(),
                        null));
    }

    @EventSourcingHandler
    void on(AllotmentAdjusted event) {
        lines.get(event.lineId())
                .add(new Fact(
                        event.adjustmentId(),
                        Fact.Kind.ADJUSTMENT,
                        event.on(),
                        event.amount(),
                        null,
                        event.reason(),
                        null));
    }

    @EventSourcingHandler
    void on(WorkCounted event) {
        lines.get(event.lineId()).count(event);
        counted.compute(event.work().entryId(), (entry, before) -> {
            int minutes =
                    event.work().minutes() + (before == null ? 0 : before.work().minutes());
            return minutes == 0
                    ? null
                    : new Counted(event.lineId(), event.together(), event.work().of(minutes));
        });
    }

    @EventSourcingHandler
    void on(ChargesInvoiced event) {
        invoiced.put(event.invoiceId(), event.charges());
    }

    @EventSourcingHandler
    void on(ChargesGivenBack event) {
        invoiced.remove(event.invoiceId());
    }

    @EventSourcingHandler
    void on(AllotmentRanLow event) {
        lines.get(event.lineId()).said(event.period(), event.percent());
    }
}
