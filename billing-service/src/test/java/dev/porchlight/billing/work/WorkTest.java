package dev.porchlight.billing.work;

import static dev.porchlight.billing.Neighbours.AGENT;
import static dev.porchlight.billing.Neighbours.CASEY;
import static dev.porchlight.billing.Neighbours.HARBOUR;
import static dev.porchlight.billing.Refused.at;

import dev.porchlight.billing.Callers;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.contract.Lines;
import dev.porchlight.billing.contract.Lines.Candidate;
import dev.porchlight.billing.work.commands.NoteWork;
import dev.porchlight.billing.work.commands.PlaceWork;
import dev.porchlight.billing.work.commands.RemoveWork;
import dev.porchlight.billing.work.events.Placed;
import dev.porchlight.billing.work.events.WorkDetails;
import dev.porchlight.billing.work.events.WorkNoted;
import dev.porchlight.billing.work.events.WorkPlaced;
import dev.porchlight.billing.work.events.WorkRemoved;
import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where time counts, and which of its revisions. */
class WorkTest {

    private static final UUID ENTRY = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Instant SAID = Instant.parse("2026-05-20T09:00:00Z");

    private final AggregateTestFixture<Work> fixture = new AggregateTestFixture<>(Work.class);
    private final List<Candidate> lines = new ArrayList<>();

    @BeforeEach
    void resources() {
        fixture.registerInjectableResource((Lines) organisation -> organisation.equals(HARBOUR) ? lines : List.of());
    }

    private Placed line(Unit unit, String startsOn, String endsOn, String... workTypes) {
        Candidate line = new Candidate(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new Run(LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn), PeriodLength.MONTH),
                new LineTerms(
                        "Support",
                        unit,
                        600,
                        PeriodLength.MONTH,
                        null,
                        DrawFirst.CARRIED,
                        new Over(OverRule.STOP, null, null),
                        List.of(workTypes),
                        List.of(),
                        Step.MINUTE,
                        null));
        lines.add(line);
        return new Placed(line.contractId(), line.lineId());
    }

    private static WorkDetails remote(int minutes, boolean billable, UUID named) {
        return new WorkDetails(
                HARBOUR, UUID.randomUUID(), 7, AGENT, "Ann", "remote", DAY, minutes, billable, named, WorkedOn.TICKET);
    }

    private ResultValidator<Work> when(Object command, Object... given) {
        return when(Caller.system("billing"), command, given);
    }

    private ResultValidator<Work> when(Caller by, Object command, Object... given) {
        return fixture.given(given).when(command, Map.of(CommandMetaData.CALLER, by));
    }

    private ResultValidator<Work> whenNoted(WorkDetails work, Placed expected) {
        return when(new NoteWork(ENTRY, 1, SAID, work))
                .expectEvents(new WorkNoted(ENTRY, 1, SAID, work, expected, null));
    }

    @Test
    void itCountsWhereItIsNamed() {
        line(Unit.HOURS, "2026-01-01", null, "remote");
        Placed named = line(Unit.HOURS, "2026-01-01", null, "on-site");
        whenNoted(remote(45, true, named.lineId()), named);
        whenNoted(remote(45, true, UUID.randomUUID()), null);
        whenNoted(remote(45, false, named.lineId()), null);
    }

    @Test
    void elseWhereItFitsBest() {
        whenNoted(remote(45, true, null), null);
        line(Unit.UNITS, "2026-01-01", null);
        line(Unit.HOURS, "2026-01-01", "2026-05-19");
        line(Unit.HOURS, "2026-01-01", null, "on-site");
        whenNoted(remote(45, true, null), null);
        Placed tickets = line(Unit.TICKETS, "2025-01-01", null);
        whenNoted(remote(45, true, null), tickets);
        Placed younger = line(Unit.HOURS, "2026-02-01", null);
        whenNoted(remote(45, true, null), younger);
        Placed hours = line(Unit.HOURS, "2026-01-01", null);
        whenNoted(remote(45, true, null), hours);
        Placed ofItsType = line(Unit.MONEY, "2026-03-01", null, "remote");
        whenNoted(remote(45, true, null), ofItsType);
    }

    @Test
    void theNewestRevisionCountsInWhateverOrderTheyCome() {
        Placed line = line(Unit.HOURS, "2026-01-01", null);
        WorkDetails first = remote(45, true, null);
        WorkDetails second = remote(30, true, null);
        var secondNoted = new WorkNoted(ENTRY, 2, SAID, second, line, null);
        when(new NoteWork(ENTRY, 1, SAID, first), secondNoted).expectNoEvents();
        when(new NoteWork(ENTRY, 2, SAID, second), secondNoted).expectNoEvents();
        when(new RemoveWork(ENTRY, 3, SAID), secondNoted).expectEvents(new WorkRemoved(ENTRY, 3, SAID, line));
        var removed = new WorkRemoved(ENTRY, 3, SAID, null);
        when(new RemoveWork(ENTRY, 3, SAID)).expectEvents(removed);
        when(new NoteWork(ENTRY, 2, SAID, second), removed).expectNoEvents();
    }

    @Test
    void anAgentSaysWhereItCountsAndThatIsKept() {
        Placed general = line(Unit.HOURS, "2026-01-01", null);
        Placed other = line(Unit.HOURS, "2026-02-01", null, "on-site");
        WorkDetails work = remote(45, true, null);
        var noted = new WorkNoted(ENTRY, 1, SAID, work, general, null);
        var placed = new WorkPlaced(ENTRY, other, general);
        Caller billing = Callers.agent(AGENT, "billing");
        when(billing, new PlaceWork(ENTRY, other.lineId()), noted).expectEvents(placed);
        when(billing, new PlaceWork(ENTRY, UUID.randomUUID()), noted).expectException(at("/lineId"));
        when(Callers.customer(CASEY, HARBOUR, "billing-contact"), new PlaceWork(ENTRY, other.lineId()), noted)
                .expectException(NotFound.class);
        WorkDetails corrected = remote(30, true, null);
        when(new NoteWork(ENTRY, 2, SAID, corrected), noted, placed)
                .expectEvents(new WorkNoted(ENTRY, 2, SAID, corrected, other, other));
        when(
                        billing,
                        new PlaceWork(ENTRY, other.lineId()),
                        new WorkNoted(ENTRY, 1, SAID, remote(45, false, null), null, null))
                .expectException(WorkIsNotBillable.class);
        when(billing, new PlaceWork(ENTRY, other.lineId()), noted, new WorkRemoved(ENTRY, 2, SAID, general))
                .expectException(WorkWasRemoved.class);
    }
}
