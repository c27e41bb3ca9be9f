package dev.porchlight.billing.contract;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Neighbours.KESTREL;
import static dev.porchlight.billing.Neighbours.STRANGER;
import static dev.porchlight.billing.Refused.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.Neighbours;
import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.allotment.events.Weight;
import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.contract.commands.AddContractLine;
import dev.porchlight.billing.contract.commands.AdjustAllotment;
import dev.porchlight.billing.contract.commands.AgreeContract;
import dev.porchlight.billing.contract.commands.ChangeContract;
import dev.porchlight.billing.contract.commands.ChangeContractLine;
import dev.porchlight.billing.contract.commands.SettleWork;
import dev.porchlight.billing.contract.commands.TopUpAllotment;
import dev.porchlight.billing.contract.events.AllotmentAdjusted;
import dev.porchlight.billing.contract.events.AllotmentRanLow;
import dev.porchlight.billing.contract.events.AllotmentToppedUp;
import dev.porchlight.billing.contract.events.ContractAgreed;
import dev.porchlight.billing.contract.events.ContractChanged;
import dev.porchlight.billing.contract.events.ContractLineAdded;
import dev.porchlight.billing.contract.events.ContractLineChanged;
import dev.porchlight.billing.contract.events.WorkCounted;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract of ten hours a month from the first of May on; it is the twentieth. */
class ContractTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID TICKET = UUID.randomUUID();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final Amount NINETY_FIVE = new Amount(9_500, "GBP");

    private final AggregateTestFixture<Contract> fixture = new AggregateTestFixture<>(Contract.class);
    private final Neighbours neighbours = new Neighbours();
    private final Map<UUID, Works.WorkNow> works = new HashMap<>();

    @BeforeEach
    void resources() {
        // The lines are objects of their own, which the fixture cannot compare.
        fixture.setReportIllegalStateChange(false);
        fixture.registerInjectableResource(neighbours);
        fixture.registerInjectableResource(new InvoiceReaders(neighbours));
        fixture.registerInjectableResource((Works) entry -> Optional.ofNullable(works.get(entry)));
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static LineTerms terms(long allotment, Step step, Weight... weights) {
        return new LineTerms(
                "Support",
                Unit.HOURS,
                allotment,
                PeriodLength.MONTH,
                null,
                DrawFirst.CARRIED,
                new Over(OverRule.RATE, NINETY_FIVE, null),
                List.of(),
                List.of(weights),
                step,
                null);
    }

    private static ContractAgreed agreed() {
        return new ContractAgreed(ID, 1001, HARBOUR, "Care", "GBP", MAY, null);
    }

    private static ContractLineAdded added(LineTerms terms) {
        return new ContractLineAdded(ID, LINE, MAY, null, terms);
    }

    private static ContractLineAdded tenHours() {
        return added(terms(600, Step.MINUTE));
    }

    private void said(UUID entry, int revision, UUID line, String workType, int minutes) {
        works.put(
                entry,
                new Works.WorkNow(
                        entry,
                        revision,
                        line,
                        TICKET,
                        7,
                        AGENT,
                        "Ann",
                        workType,
                        TODAY,
                        minutes,
                        NOW,
                        WorkedOn.TICKET));
    }

    private ResultValidator<Contract> when(Caller by, Object command, Object... given) {
        return fixture.given(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    private static Caller billing() {
        return Callers.agent(AGENT, "billing");
    }

    private static Caller system() {
        return Caller.system("billing");
    }

    /** All that follows from settling entries one after the other, as events. */
    private List<Object> settled(List<Object> before, UUID... entries) {
        List<Object> events = new ArrayList<>(before);
        for (UUID entry : entries) {
            when(system(), new SettleWork(ID, entry), events.toArray()).expectSuccessfulHandlerExecution();
            fixture.getEventStore()
                    .readEvents(ID.toString())
                    .asStream()
                    .skip(events.size())
                    .map(EventMessage::getPayload)
                    .forEach(events::add);
        }
        return events.subList(before.size(), events.size());
    }

    private static List<Long> amounts(List<Object> events) {
        return events.stream()
                .filter(WorkCounted.class::isInstance)
                .map(event -> ((WorkCounted) event).amount())
                .toList();
    }

    @Test
    void aContractIsInTheOrganisationsCurrency() {
        when(billing(), new AgreeContract(ID, 1001, HARBOUR, "Care", MAY, null)).expectEvents(agreed());
        neighbours.currencyOfHarbour = "EUR";
        when(billing(), new AgreeContract(ID, 1001, HARBOUR, "Care", MAY, null))
                .expectEvents(new ContractAgreed(ID, 1001, HARBOUR, "Care", "EUR", MAY, null));
        when(billing(), new AgreeContract(ID, 1001, UUID.randomUUID(), "Care", MAY, null))
                .expectException(at("/organisationId"));
        when(billing(), new AgreeContract(ID, 1001, HARBOUR, "Care", MAY, MAY.minusDays(1)))
                .expectException(at("/endsOn"));
    }

    @Test
    void onlyBillingChangesIt() {
        var change = new ChangeContract(ID, "Care+", null);
        when(billing(), change, agreed()).expectEvents(new ContractChanged(ID, "Care+", null));
        when(Callers.agent(AGENT, "technician"), change, agreed()).expectException(NotAllowed.class);
        when(Callers.customer(CASEY, HARBOUR, "billing-contact"), change, agreed())
                .expectException(NotAllowed.class);
        when(Callers.customer(STRANGER, KESTREL, "billing-contact"), change, agreed())
                .expectException(NotFound.class);
    }

    @Test
    void linesAreOfTheContractsDaysAndCurrency() {
        var terms = terms(600, Step.MINUTE);
        when(billing(), new AddContractLine(ID, LINE, null, null, terms), agreed())
                .expectEvents(tenHours());
        when(billing(), new AddContractLine(ID, LINE, MAY.minusDays(1), null, terms), agreed())
                .expectException(at("/startsOn"));
        neighbours.currencyOfHarbour = "EUR";
        when(
                        billing(),
                        new AddContractLine(ID, LINE, null, null, terms),
                        new ContractAgreed(ID, 1001, HARBOUR, "Care", "EUR", MAY, null))
                .expectException(at("/terms/over/price/currency"));
    }

    @Test
    void otherTermsHoldFromTheNextPeriodOnUnlessSaidOtherwise() {
        var more = terms(900, Step.MINUTE);
        when(billing(), new ChangeContractLine(ID, LINE, null, more, false), agreed(), tenHours())
                .expectEvents(new ContractLineChanged(ID, LINE, MAY.plusMonths(1), null, more));
        when(billing(), new ChangeContractLine(ID, LINE, null, more, true), agreed(), tenHours())
                .expectEvents(new ContractLineChanged(ID, LINE, MAY, null, more));
        when(billing(), new ChangeContractLine(ID, LINE, null, terms(600, Step.MINUTE), true), agreed(), tenHours())
                .expectNoEvents();
    }

    @Test
    void workCountsOnceHoweverOftenItIsSaid() {
        List<Object> before = List.of(agreed(), tenHours());
        said(ENTRY, 1, LINE, "remote", 45);
        List<Object> logged = settled(before, ENTRY, ENTRY);
        assertThat(amounts(logged)).containsExactly(45L);
        assertThat(((WorkCounted) logged.getFirst()).work())
                .isEqualTo(
                        new CountedWork(ENTRY, 1, TICKET, 7, AGENT, "Ann", "remote", TODAY, 45, "1", WorkedOn.TICKET));
        said(ENTRY, 2, LINE, "remote", 30);
        List<Object> all = new ArrayList<>(before);
        all.addAll(logged);
        List<Object> corrected = settled(all, ENTRY, ENTRY);
        assertThat(amounts(corrected)).containsExactly(-15L);
        said(ENTRY, 3, null, "remote", 30);
        all.addAll(corrected);
        assertThat(amounts(settled(all, ENTRY, ENTRY))).containsExactly(-30L);
    }

    @Test
    void theStepIsOfAnEntryOrOfADay() {
        List<UUID> three = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        three.forEach(entry -> said(entry, 1, LINE, "remote", 7));
        UUID[] entries = three.toArray(UUID[]::new);
        assertThat(amounts(settled(List.of(agreed(), added(terms(600, new Step(15, Step.Per.ENTRY)))), entries)))
                .containsExactly(15L, 15L, 15L);
        List<Object> day = List.of(agreed(), added(terms(600, new Step(15, Step.Per.DAY))));
        List<Object> counted = settled(day, entries);
        assertThat(amounts(counted)).containsExactly(15L, 0L, 15L);
        assertThat(counted)
                .allSatisfy(event ->
                        assertThat(((WorkCounted) event).work().minutes()).isEqualTo(7));
        said(three.get(1), 2, null, "remote", 7);
        List<Object> all = new ArrayList<>(day);
        all.addAll(counted);
        assertThat(amounts(settled(all, three.get(1)))).containsExactly(-15L);
    }

    @Test
    void threeTimesTwentyMinutesAreAnHourAndAfterHoursWeighMore() {
        List<Object> before = List.of(agreed(), added(terms(600, Step.MINUTE, new Weight("after-hours", "1.5"))));
        UUID[] three = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        for (UUID entry : three) {
            said(entry, 1, LINE, "remote", 20);
        }
        assertThat(amounts(settled(before, three)).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(60);
        said(ENTRY, 1, LINE, "after-hours", 20);
        List<Object> weighed = settled(before, ENTRY);
        assertThat(amounts(weighed)).containsExactly(30L);
        List<Object> all = new ArrayList<>(before);
        all.addAll(weighed);
        said(ENTRY, 2, LINE, "remote", 20);
        assertThat(amounts(settled(all, ENTRY))).containsExactly(-30L, 20L);
    }

    @Test
    void bothSidesHearOnceAtEightyAndOnceAtAHundredPercent() {
        List<Object> before = List.of(agreed(), tenHours());
        UUID[] entries = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
        int[] minutes = {479, 1, 30, 200};
        for (int i = 0; i < entries.length; i++) {
            said(entries[i], 1, LINE, "remote", minutes[i]);
        }
        assertThat(settled(before, entries).stream()
                        .filter(AllotmentRanLow.class::isInstance)
                        .toList())
                .containsExactly(
                        new AllotmentRanLow(ID, LINE, "Support", 80, MAY, Unit.HOURS, 480, 600, "GBP"),
                        new AllotmentRanLow(ID, LINE, "Support", 100, MAY, Unit.HOURS, 710, 600, "GBP"));
    }

    @Test
    void whatIsBoughtAndWhatIsPutRightIsOfToday() {
        UUID id = UUID.randomUUID();
        when(billing(), new TopUpAllotment(ID, LINE, id, 300, NINETY_FIVE, "PO 7"), agreed(), tenHours())
                .expectEvents(new AllotmentToppedUp(ID, LINE, id, TODAY, 300, NINETY_FIVE, "PO 7"));
        when(billing(), new TopUpAllotment(ID, LINE, id, 300, new Amount(1, "EUR"), null), agreed(), tenHours())
                .expectException(at("/price/currency"));
        when(billing(), new AdjustAllotment(ID, LINE, id, -120, "Agreed by phone"), agreed(), tenHours())
                .expectEvents(new AllotmentAdjusted(ID, LINE, id, TODAY, -120, "Agreed by phone"));
        when(billing(), new AdjustAllotment(ID, LINE, id, -601, "Too much"), agreed(), tenHours())
                .expectException(at("/amount"));
        when(
                        billing(),
                        new TopUpAllotment(ID, LINE, id, 300, null, null),
                        agreed(),
                        tenHours(),
                        new ContractChanged(ID, "Care", TODAY.minusDays(1)))
                .expectException(LineIsOver.class);
        when(billing(), new TopUpAllotment(ID, ENTRY, id, 300, null, null), agreed(), tenHours())
                .expectException(NotFound.class);
    }
}
