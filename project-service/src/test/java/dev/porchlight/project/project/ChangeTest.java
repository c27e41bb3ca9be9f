package dev.porchlight.project.project;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AgreeChange;
import dev.porchlight.project.project.commands.DeclineChange;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.LogTime;
import dev.porchlight.project.project.commands.PlanPhase;
import dev.porchlight.project.project.commands.PlanTask;
import dev.porchlight.project.project.commands.QuoteChange;
import dev.porchlight.project.project.commands.RemindOfUpdate;
import dev.porchlight.project.project.commands.RequestChange;
import dev.porchlight.project.project.events.ChangeAgreed;
import dev.porchlight.project.project.events.ChangeDeclined;
import dev.porchlight.project.project.events.ChangeRequested;
import dev.porchlight.project.project.events.ChangeToBeQuoted;
import dev.porchlight.project.project.events.CustomerTaskSet;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.QuoteOrigin;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TaskProgressed;
import dev.porchlight.project.project.events.TimeLogged;
import dev.porchlight.project.project.events.UpdateMissed;
import dev.porchlight.project.project.events.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Changes beyond what was agreed, what the customer is asked for, and time. */
class ChangeTest extends ProjectFixture {

    private static final UUID CHANGE = UUID.randomUUID();
    private static final UUID QUOTE = UUID.randomUUID();
    private static final UUID ADDED = UUID.randomUUID();
    private static final UUID TASK = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();
    private static final LocalDate LATER = LocalDate.of(2025, 6, 6);
    private static final Caller SYSTEM = Caller.system("project");

    private static ChangeRequested asked() {
        return new ChangeRequested(ID, CHANGE, "Second screen", "<p>For all</p>", CASEY);
    }

    private static ChangeToBeQuoted quoted() {
        return new ChangeToBeQuoted(ID, CHANGE, QUOTE, HARBOUR, null, CASEY, AGENT, "Second screen", LATER);
    }

    @Test
    void whoMayKnowOfItAsksForAChange() {
        when(casey(), new RequestChange(ID, CHANGE, "Second screen", "<p>For all</p>"), opened())
                .expectEvents(asked());
    }

    @Test
    void onlyProjectManagersHaveItQuotedOrRefuseIt() {
        when(casey(), new QuoteChange(ID, CHANGE, AGENT, null, LATER), opened(), asked())
                .expectException(NotAllowed.class);
        when(casey(), new DeclineChange(ID, CHANGE, "No"), opened(), asked()).expectException(NotAllowed.class);
        when(manager(), new DeclineChange(ID, CHANGE, "No"), opened(), asked())
                .expectEvents(new ChangeDeclined(ID, CHANGE, "Second screen", "No"));
    }

    @Test
    void itIsQuotedOnceAndNotForADateBeforeTheStart() {
        when(manager(), new QuoteChange(ID, CHANGE, AGENT, null, LATER), opened(), asked(), quoted())
                .expectException(ChangeIsDecided.class);
        when(manager(), new QuoteChange(ID, CHANGE, AGENT, null, START.minusDays(1)), opened(), asked())
                .expectException(InvalidInput.class);
    }

    @Test
    void acceptedItAddsPhasesAndMovesTheTargetWithThatReason() {
        var origin = new QuoteOrigin(QUOTE, "10310-1");
        var phase = FirstPhase.hidden(ADDED, "Screens", List.of());
        var agree = new AgreeChange(ID, CHANGE, origin, List.of(phase));
        when(SYSTEM, agree, opened(), asked(), quoted())
                .expectEvents(
                        new ChangeAgreed(ID, CHANGE, "Second screen", origin),
                        new PhasePlanned(ID, ADDED, "Screens", 0, false, true, null, null),
                        new ProjectDatesMoved(ID, START, TARGET, START, LATER, "Second screen (10310-1)"));
        when(SYSTEM, agree, opened(), asked(), quoted(), new ChangeAgreed(ID, CHANGE, "Second screen", origin))
                .expectNoEvents();
    }

    @Test
    void whatItAddsLowersTheProgressAndSaysWhy() {
        var origin = new QuoteOrigin(QUOTE, "10310-1");
        var work = new FirstPhase.FirstTask(ADDED, "24 screens", null, false, false, null);
        var agree = new AgreeChange(ID, CHANGE, origin, List.of(FirstPhase.hidden(ADDED, "Screens", List.of(work))));
        var unmoved = new ChangeToBeQuoted(ID, CHANGE, QUOTE, HARBOUR, null, CASEY, AGENT, "Second screen", null);
        when(
                        SYSTEM,
                        agree,
                        opened(),
                        phase(true),
                        task(TASK, plan(60, true, false)),
                        new TaskProgressed(ID, TASK, 100, false),
                        new ProjectProgressed(ID, 0, 100, Why.WORK_DONE, PHASE, 100),
                        new ProjectStatusChanged(ID, Status.PLANNED, Status.DONE, null),
                        asked(),
                        unmoved)
                .expectEvents(
                        new ProjectStatusChanged(ID, Status.DONE, Status.ACTIVE, "Second screen (10310-1)"),
                        new ChangeAgreed(ID, CHANGE, "Second screen", origin),
                        new PhasePlanned(ID, ADDED, "Screens", 1, false, true, null, null),
                        new TaskPlanned(
                                ID,
                                ADDED,
                                new TaskPlan(ADDED, "24 screens", null, null, false, false, null, 0, null),
                                true),
                        new ProjectProgressed(ID, 100, 50, Why.SCOPE_GREW, ADDED, 0));
    }

    @Test
    void theCustomerIsToldOfATaskOnceUnlessItIsAnother() {
        var plan = plan(60, false, true);
        var told = new CustomerTaskSet(ID, TASK, "Cabling", null);
        when(manager(), new PlanTask(ID, TASK, plan), opened(), phase(true))
                .expectEvents(new TaskPlanned(ID, TASK, plan, false), told);
        when(manager(), new PlanTask(ID, TASK, plan(90, false, true)), opened(), phase(true), task(TASK, plan), told)
                .expectEvents(new TaskPlanned(ID, TASK, plan(90, false, true), false));
    }

    @Test
    void aPhaseDoesNotEndBeforeItBegins() {
        when(manager(), new PlanPhase(ID, PHASE, "Preparation", 0, true, TARGET, START), opened())
                .expectException(InvalidInput.class);
    }

    @Test
    void whoRunsItIsRemindedUnlessSomebodyHasToldMeanwhile() {
        var now = fixture.currentTime();
        when(SYSTEM, new RemindOfUpdate(ID, now), opened()).expectEvents(new UpdateMissed(ID));
        when(SYSTEM, new RemindOfUpdate(ID, now.minusSeconds(1)), opened()).expectNoEvents();
        when(SYSTEM, new RemindOfUpdate(ID, now), opened(), new UpdateMissed(ID))
                .expectNoEvents();
    }

    @Test
    void timeIsCorrectedByRevisions() {
        var day = LocalDate.of(2025, 5, 1);
        var logged = new TimeLogged(ENTRY, 0, 45, "On site", day, true, ID, HARBOUR, TASK, AGENT, true);
        var plan = plan(60, true, false);
        when(
                        agent("technician"),
                        new LogTime(ID, ENTRY, TASK, 45, "On site", day, true),
                        opened(),
                        phase(true),
                        task(TASK, plan))
                .expectEvents(logged);
        when(
                        agent("technician"),
                        new LogTime(ID, ENTRY, TASK, 30, "On site", day, true),
                        opened(),
                        phase(true),
                        task(TASK, plan),
                        logged)
                .expectEvents(new TimeLogged(ENTRY, 1, 30, "On site", day, true, ID, HARBOUR, TASK, AGENT, true));
        when(
                        agent("technician"),
                        new LogTime(ID, ENTRY, TASK, 45, "On site", day, true),
                        opened(),
                        phase(true),
                        task(TASK, plan),
                        logged)
                .expectNoEvents();
        when(casey(), new LogTime(ID, ENTRY, TASK, 45, "On site", day, true), opened(), phase(true), task(TASK, plan))
                .expectException(NotAllowed.class);
    }
}
