package dev.porchlight.project.project;

import dev.porchlight.platform.command.CommandMetaData;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AcknowledgeStatement;
import dev.porchlight.project.project.commands.AddNote;
import dev.porchlight.project.project.commands.AttachStatement;
import dev.porchlight.project.project.commands.ChangeStatus;
import dev.porchlight.project.project.commands.CheckTask;
import dev.porchlight.project.project.commands.DoTask;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.MoveDates;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.commands.PlanTask;
import dev.porchlight.project.project.commands.PostUpdate;
import dev.porchlight.project.project.commands.ReportTask;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.NoteAdded;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StatementAcknowledged;
import dev.porchlight.project.project.events.StatementAttached;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TaskProgressed;
import dev.porchlight.project.project.events.UpdatePosted;
import dev.porchlight.project.project.events.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectTest extends ProjectFixture {

    @Test
    void itMayBeginBeforeItWasOpenedAndNotEndBeforeItBegins() {
        fixture.givenNoPriorActivity()
                .when(open(START, TARGET), Map.of(CommandMetaData.CALLER, manager()))
                .expectEvents(opened());
        fixture.givenNoPriorActivity()
                .when(open(TARGET, START), Map.of(CommandMetaData.CALLER, manager()))
                .expectException(InvalidInput.class);
    }

    @Test
    void onlyProjectManagersOpenOneAndOnlyOnce() {
        fixture.givenNoPriorActivity()
                .when(open(START, TARGET), Map.of(CommandMetaData.CALLER, agent("technician")))
                .expectException(NotAllowed.class);
        when(Caller.system("project"), open(START, TARGET), opened()).expectNoEvents();
    }

    @Test
    void whatItIsOpenedWithIsHidden() {
        UUID line = UUID.randomUUID();
        var command = new OpenProject(
                ID,
                2001,
                "New office",
                HARBOUR,
                null,
                "Move",
                AGENT,
                START,
                TARGET,
                null,
                List.of(CASEY),
                List.of(FirstPhase.hidden(
                        PHASE,
                        "Preparation",
                        List.of(new FirstPhase.FirstTask(line, "Cabling", null, false, false, null)))),
                List.of());
        fixture.givenNoPriorActivity()
                .when(command, Map.of(CommandMetaData.CALLER, Caller.system("project")))
                .expectEvents(opened(), phase(false), task(line, plan(null, false, false)));
    }

    @Test
    void aMovedDateAsksWhy() {
        LocalDate later = TARGET.plusDays(7);
        when(manager(), new MoveDates(ID, START, later, null), opened()).expectException(InvalidInput.class);
        when(manager(), new MoveDates(ID, START, later, "The line is late"), opened())
                .expectEvents(new ProjectDatesMoved(ID, START, TARGET, START, later, "The line is late"));
        when(manager(), new MoveDates(ID, START, TARGET, null), opened()).expectNoEvents();
        when(manager(), new MoveDates(ID, START, START.minusDays(1), "Why"), opened())
                .expectException(InvalidInput.class);
        when(manager(), new MoveDates(ID, LocalDate.of(0, 1, 1), TARGET, "Why"), opened())
                .expectException(InvalidInput.class);
    }

    @Test
    void progressFollowsTheWorkAndNewScopeSaysSo() {
        UUID another = UUID.randomUUID();
        Object[] half = {
            opened(),
            phase(false),
            task(TASK, plan(60, false, false)),
            new TaskProgressed(ID, TASK, 50, true),
            new ProjectProgressed(ID, 0, 50, Why.WORK_DONE, PHASE, 50)
        };
        when(
                        agent("technician"),
                        new ReportTask(ID, TASK, 50),
                        opened(),
                        phase(false),
                        task(TASK, plan(60, false, false)))
                .expectEvents(half[3], half[4]);
        when(manager(), new PlanTask(ID, another, plan(60, true, false)), half)
                .expectEvents(
                        task(another, plan(60, true, false)),
                        new ProjectProgressed(ID, 50, 25, Why.SCOPE_GREW, PHASE, 25));
    }

    @Test
    void customersSeeWhatIsShownInAShownPhase() {
        when(manager(), new PlanTask(ID, TASK, plan(60, true, false)), opened(), phase(true))
                .expectEvents(new TaskPlanned(ID, TASK, plan(60, true, false), false));
        when(manager(), new PlanTask(ID, TASK, plan(60, true, false)), opened(), phase(false))
                .expectEvents(new TaskPlanned(ID, TASK, plan(60, true, false), true));
    }

    @Test
    void tasksDoNotWaitForEachOtherInACircle() {
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        Object[] given = {
            opened(),
            phase(true),
            task(TASK, plan(60, true, false)),
            task(second, after(TASK)),
            task(third, after(second))
        };
        when(manager(), new PlanTask(ID, TASK, after(third)), given).expectException(InvalidInput.class);
        when(manager(), new PlanTask(ID, TASK, after(TASK)), given).expectException(InvalidInput.class);
        when(manager(), new PlanTask(ID, TASK, after(UUID.randomUUID())), given).expectException(InvalidInput.class);
        when(manager(), new PlanTask(ID, third, after(TASK)), given)
                .expectEvents(new TaskPlanned(ID, third, after(TASK), false));
    }

    private static TaskPlan after(UUID task) {
        return new TaskPlan(PHASE, "Cabling", 60, null, true, false, null, 0, List.of(task));
    }

    @Test
    void itIsNotDoneBeforeItsWorkIs() {
        when(
                        manager(),
                        new ChangeStatus(ID, Status.DONE, null),
                        opened(),
                        phase(false),
                        task(TASK, plan(60, false, false)))
                .expectException(WorkIsLeft.class);
        when(manager(), new ChangeStatus(ID, Status.DONE, null), opened())
                .expectEvents(
                        new ProjectStatusChanged(ID, Status.PLANNED, Status.DONE, null),
                        new ProjectProgressed(ID, 0, 100, Why.WORK_DONE, null, null));
        when(manager(), new ChangeStatus(ID, Status.CANCELLED, null), opened()).expectException(InvalidInput.class);
        when(
                        manager(),
                        new ChangeStatus(ID, Status.ACTIVE, "One more"),
                        opened(),
                        new ProjectStatusChanged(ID, Status.PLANNED, Status.DONE, null),
                        new ProjectProgressed(ID, 0, 100, Why.WORK_DONE, null, null))
                .expectEvents(
                        new ProjectStatusChanged(ID, Status.DONE, Status.ACTIVE, "One more"),
                        new ProjectProgressed(ID, 100, 0, Why.WORK_REOPENED, null, null));
    }

    @Test
    void theCustomersTaskIsDoneByThemAndCheckedByTheServiceTeam() {
        TaskPlanned theirs = task(TASK, plan(60, false, true));
        TaskDoneByCustomer done = new TaskDoneByCustomer(ID, TASK, "Here it is", List.of());
        when(casey(), new DoTask(ID, TASK, "Here it is", List.of()), opened(), phase(false), theirs)
                .expectEvents(done);
        when(manager(), new ReportTask(ID, TASK, 100), opened(), phase(false), theirs)
                .expectException(TaskIsTheCustomers.class);
        when(manager(), new CheckTask(ID, TASK, true, null), opened(), phase(false), theirs)
                .expectException(NothingToCheck.class);
        when(manager(), new CheckTask(ID, TASK, true, null), opened(), phase(false), theirs, done)
                .expectEvents(
                        new TaskChecked(ID, TASK, true, null),
                        new ProjectProgressed(ID, 0, 100, Why.WORK_DONE, PHASE, 100));
        when(casey(), new DoTask(ID, TASK, null, List.of()), opened(), phase(false), task(TASK, plan(60, false, false)))
                .expectException(NotFound.class);
    }

    @Test
    void healthThatIsNotGoodHasAReason() {
        UUID update = UUID.randomUUID();
        when(manager(), new PostUpdate(ID, update, "<p>Late.</p>", Health.AT_RISK, null, List.of()), opened())
                .expectException(InvalidInput.class);
        when(manager(), new PostUpdate(ID, update, "<p>Late.</p>", Health.AT_RISK, "Parts", List.of()), opened())
                .expectEvents(new UpdatePosted(ID, update, "<p>Late.</p>", Health.AT_RISK, "Parts", List.of()));
    }

    @Test
    void theNewestStatementIsAcknowledgedByItsHash() {
        var first = new StatementAttached(ID, 1, file(UUID.randomUUID()), "b".repeat(64));
        UUID upload = UUID.randomUUID();
        var second = new StatementAttached(ID, 2, file(upload), HASH);
        when(manager(), new AttachStatement(ID, upload), opened(), first).expectEvents(second);
        when(casey(), new AcknowledgeStatement(ID, 1, first.sha256()), opened(), first, second)
                .expectException(StatementHasChanged.class);
        when(casey(), new AcknowledgeStatement(ID, 2, HASH), opened(), first, second)
                .expectEvents(new StatementAcknowledged(ID, 2, HASH));
        when(manager(), new AcknowledgeStatement(ID, 2, HASH), opened(), first, second)
                .expectException(NotAllowed.class);
    }

    @Test
    void forOthersItDoesNotExist() {
        AddNote note = new AddNote(ID, UUID.randomUUID(), "<p>Hello</p>", List.of());
        when(customer(STRANGER, HARBOUR, "user"), note, opened()).expectException(NotFound.class);
        when(customer(CASEY, UUID.randomUUID(), "primary-service-contact"), note, opened())
                .expectException(NotFound.class);
        when(customer(STRANGER, HARBOUR, "primary-service-contact"), note, opened())
                .expectEvents(new NoteAdded(ID, note.noteId(), note.text(), List.of()));
    }
}
