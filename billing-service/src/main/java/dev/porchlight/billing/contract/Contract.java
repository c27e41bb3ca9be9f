package dev.porchlight.billing.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.Window;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.contract.Works.WorkNow;
import dev.porchlight.billing.contract.commands.AddContractLine;
import dev.porchlight.billing.contract.commands.AdjustAllotment;
import dev.porchlight.billing.contract.commands.AgreeContract;
import dev.porchlight.billing.contract.commands.ChangeContract;
import dev.porchlight.billing.contract.commands.ChangeContractLine;
import dev.porchlight.billing.contract.commands.GiveBackCharges;
import dev.porchlight.billing.contract.commands.InvoiceCharges;
import dev.porchlight.billing.contract.commands.SettleWork;
import dev.porchlight.billing.contract.commands.TopUpAllotment;
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
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to a contract. A command that would change nothing is no event and no error. */
@Aggregate
class Contract extends ContractState {

    /** At so many percent used, both sides hear of it. */
    private static final List<Integer> SAID_AT = List.of(100, 80);

    /** For Axon, which folds the events into it. */
    protected Contract() {}

    @CommandHandler
    Contract(AgreeContract command, Caller by, Directory directory, Accounts accounts, Settings settings) {
        BillingTeam.require(by);
        if (directory.organisation(command.organisationId()).isEmpty()) {
            throw new InvalidInput("/organisationId", "is not an organisation we know");
        }
        requireInOrder(command.startsOn(), command.endsOn());
        String own = accounts.of(command.organisationId()).currency();
        apply(new ContractAgreed(
                command.contractId(),
                command.number(),
                command.organisationId(),
                command.name(),
                own == null ? settings.current().currency() : own,
                command.startsOn(),
                command.endsOn()));
    }

    /** To people elsewhere it does not exist. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMaySeeIt(Caller by, InvoiceReaders readers) {
        if (id == null) {
            return;
        }
        readers.require(by, organisationId);
        BillingTeam.require(by);
    }

    @CommandHandler
    void handle(ChangeContract command) {
        requireInOrder(startsOn, command.endsOn());
        if (!command.name().equals(name) || !Objects.equals(command.endsOn(), endsOn)) {
            apply(new ContractChanged(id, command.name(), command.endsOn()));
        }
    }

    @CommandHandler
    void handle(AddContractLine command) {
        LocalDate start = command.startsOn() == null ? startsOn : command.startsOn();
        if (start.isBefore(startsOn) || endsOn != null && start.isAfter(endsOn)) {
            throw new InvalidInput("/startsOn", "must be a day of the contract");
        }
        requireInOrder(start, command.endsOn());
        TermsRules.require(command.terms(), currency);
        apply(new ContractLineAdded(id, command.lineId(), start, command.endsOn(), command.terms()));
    }

    @CommandHandler
    void handle(ChangeContractLine command, Settings settings, Clock clock) {
        ContractLine line = line(command.lineId());
        LineTerms terms = command.terms();
        if (terms.unit() != line.terms().unit()) {
            throw new InvalidInput("/terms/unit", "cannot be changed: add another line");
        }
        if (terms.period() != line.terms().period()) {
            throw new InvalidInput("/terms/period", "cannot be changed: add another line");
        }
        requireInOrder(line.startsOn, command.endsOn());
        TermsRules.require(terms, currency);
        if (!terms.equals(line.terms()) || !Objects.equals(command.endsOn(), line.endsOn)) {
            LocalDate from = from(line, command.fromThisPeriod(), settings.dayOf(clock.instant()));
            apply(new ContractLineChanged(id, line.id, from, command.endsOn(), terms));
        }
    }

    /** A line that has not begun, or has one period for all, has no other than the present one. */
    private LocalDate from(ContractLine line, boolean thisPeriod, LocalDate today) {
        Run run = line.in(endsOn).run();
        Window now = run.on(today);
        return thisPeriod || now.to() == null || today.isBefore(line.startsOn)
                ? now.from()
                : now.to().plusDays(1);
    }

    @CommandHandler
    void handle(TopUpAllotment command, Settings settings, Clock clock) {
        LocalDate today = settings.dayOf(clock.instant());
        ContractLine line = lineThatRuns(command.lineId(), today);
        if (command.price() != null) {
            TermsRules.requireCurrency(command.price(), currency, "/price");
        }
        apply(new AllotmentToppedUp(
                id, line.id, command.topUpId(), today, command.amount(), command.price(), command.reference()));
    }

    @CommandHandler
    void handle(AdjustAllotment command, Settings settings, Clock clock) {
        LocalDate today = settings.dayOf(clock.instant());
        ContractLine line = lineThatRuns(command.lineId(), today);
        if (command.amount() + allotment(line, today).left() < 0) {
            throw new InvalidInput("/amount", "cannot take more than is left");
        }
        apply(new AllotmentAdjusted(id, line.id, command.adjustmentId(), today, command.amount(), command.reason()));
        sayIfLow(line, today);
    }

    @CommandHandler
    void handle(SettleWork command, Works works, Settings settings, Clock clock) {
        WorkNow now = works.find(command.entryId()).orElseThrow(NotFound::new);
        boolean here = now.lineId() != null && lines.containsKey(now.lineId());
        new Settlement(this, now, settings, counted -> {
                    apply(counted);
                    sayIfLow(lines.get(counted.lineId()), settings.dayOf(clock.instant()));
                })
                .of(command.entryId(), here ? now : null);
    }

    @CommandHandler
    void handle(InvoiceCharges command, Settings settings, Clock clock) {
        LocalDate today = settings.dayOf(clock.instant());
        LocalDate upTo = command.upTo() == null ? today : command.upTo();
        if (upTo.isAfter(today)) {
            throw new InvalidInput("/upTo", "cannot be a day to come");
        }
        if (invoiced.containsKey(command.invoiceId())) {
            return;
        }
        List<InvoicedCharge> onOthers =
                invoiced.values().stream().flatMap(List::stream).toList();
        List<InvoicedCharge> open = lines.values().stream()
                .flatMap(
                        line -> Charges.open(
                                line.id,
                                line.terms().name(),
                                currency,
                                allotment(line, upTo).entries(),
                                onOthers,
                                upTo)
                                .stream())
                .toList();
        if (open.stream().mapToLong(charge -> charge.amount().minorUnits()).sum() <= 0) {
            throw new NothingToInvoice();
        }
        apply(new ChargesInvoiced(id, command.invoiceId(), organisationId, upTo, open));
    }

    @CommandHandler
    void handle(GiveBackCharges command) {
        if (invoiced.containsKey(command.invoiceId())) {
            apply(new ChargesGivenBack(id, command.invoiceId()));
        }
    }

    private void sayIfLow(ContractLine line, LocalDate today) {
        Allotment now = allotment(line, today);
        LocalDate period = now.window().from();
        SAID_AT.stream()
                .filter(percent -> now.percentUsed() >= percent)
                .findFirst()
                .filter(percent -> !line.wasSaid(period, percent))
                .ifPresent(percent -> apply(new AllotmentRanLow(
                        id,
                        line.id,
                        line.terms().name(),
                        percent,
                        period,
                        line.terms().unit(),
                        now.used(),
                        now.available(),
                        currency)));
    }

    private Allotment allotment(ContractLine line, LocalDate day) {
        return Allotment.of(line.in(endsOn), line.facts(), currency, day);
    }

    private ContractLine line(UUID lineId) {
        ContractLine line = lines.get(lineId);
        if (line == null) {
            throw new NotFound();
        }
        return line;
    }

    private ContractLine lineThatRuns(UUID lineId, LocalDate today) {
        ContractLine line = line(lineId);
        if (line.in(endsOn).run().isOverOn(today)) {
            throw new LineIsOver();
        }
        return line;
    }

    private static void requireInOrder(LocalDate first, LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new InvalidInput("/endsOn", "cannot be before the first day");
        }
    }
}
