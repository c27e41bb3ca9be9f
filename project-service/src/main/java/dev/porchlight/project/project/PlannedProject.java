package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.CancelTask;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.PlanPhase;
import dev.porchlight.project.project.commands.PlanTask;
import dev.porchlight.project.project.commands.RemovePhase;
import dev.porchlight.project.project.events.CustomerTaskSet;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.Why;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** The plan of a project: what its phases, tasks and milestones are to be. Project managers decide it. */
abstract class PlannedProject extends ProjectState {

    @CommandHandler
    void handle(PlanPhase command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        ProjectDates.requireSpan(command.startsOn(), command.endsOn());
        Phase before = phases.get(command.phaseId());
        Phase phase =
                new Phase(command.title(), command.position(), command.shown(), command.startsOn(), command.endsOn());
        if (!phase.equals(before)) {
            boolean unseen = !phase.shown() && (before == null || !before.shown());
            apply(new PhasePlanned(
                    id,
                    command.phaseId(),
                    phase.title(),
                    phase.position(),
                    phase.shown(),
                    unseen,
                    phase.startsOn(),
                    phase.endsOn()));
        }
    }

    @CommandHandler
    void handle(RemovePhase command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        Phase phase = phases.get(command.phaseId());
        if (phase == null) {
            return;
        }
        boolean used = tasks.values().stream()
                .anyMatch(task -> !task.cancelled() && task.plan().phaseId().equals(command.phaseId()));
        if (used) {
            throw new PhaseStillHasTasks();
        }
        apply(new PhaseRemoved(id, command.phaseId(), !phase.shown()));
    }

    @CommandHandler
    void handle(PlanTask command, Caller by, Directory directory) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        TaskPlan plan = command.plan();
        if (!phases.containsKey(plan.phaseId())) {
            throw new InvalidInput("/phaseId", "is not a phase of this project");
        }
        ProjectDates.requireSane("/dueOn", plan.dueOn());
        if (plan.assigneeId() != null && !directory.isAgent(plan.assigneeId())) {
            throw new InvalidInput("/assigneeId", "is not an agent of the service team");
        }
        requireOrder(command.taskId(), plan.after());
        Task before = tasks.get(command.taskId());
        if (before == null || before.cancelled() || !plan.equals(before.plan())) {
            apply(new TaskPlanned(id, command.taskId(), plan, !isShown(before) && !isShown(plan)));
            if (before != null && !before.plan().phaseId().equals(plan.phaseId())) {
                tellProgress(before.plan().phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_GREW);
            }
            tellProgress(plan.phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_GREW);
            askCustomer(command.taskId(), before, plan);
        }
    }

    @CommandHandler
    void handle(CancelTask command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        Task task = taskOf(command.taskId());
        if (!task.cancelled()) {
            apply(new TaskCancelled(id, command.taskId(), !isShown(task)));
            tellProgress(task.plan().phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_SHRANK);
        }
    }

    /** What comes after something cannot have to be done before it, over however many others. */
    private void requireOrder(UUID taskId, List<UUID> after) {
        for (int i = 0; i < after.size(); i++) {
            UUID first = after.get(i);
            Task task = tasks.get(first);
            if (task == null || task.cancelled()) {
                throw new InvalidInput("/afterIds/" + i, "is not a task of this project");
            }
            if (comesAfter(first, taskId)) {
                throw new InvalidInput(
                        "/afterIds/" + i, "has to be done after this task, so they would wait for each other");
            }
        }
    }

    private boolean comesAfter(UUID task, UUID other) {
        Deque<UUID> ahead = new ArrayDeque<>(List.of(task));
        Set<UUID> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            UUID next = ahead.pop();
            if (next.equals(other)) {
                return true;
            }
            if (seen.add(next) && tasks.containsKey(next)) {
                ahead.addAll(tasks.get(next).plan().after());
            }
        }
        return false;
    }

    void tellProgress(UUID phaseId, Why more, Why less) {
        int now = percentNow();
        int phaseNow = percentNow(phaseId);
        int phaseBefore = percentOfPhases.getOrDefault(phaseId, 0);
        if (now != percent || phaseNow != phaseBefore) {
            boolean grew = now > percent || now == percent && phaseNow > phaseBefore;
            apply(new ProjectProgressed(id, percent, now, grew ? more : less, phaseId, phaseNow));
        }
    }

    Task taskOf(UUID taskId) {
        Task task = tasks.get(taskId);
        if (task == null) {
            throw new NotFound();
        }
        return task;
    }

    Milestone milestoneOf(UUID milestoneId) {
        Milestone milestone = milestones.get(milestoneId);
        if (milestone == null) {
            throw new NotFound();
        }
        return milestone;
    }

    void requireOpen() {
        if (status.isClosed()) {
            throw new ProjectIsClosed();
        }
    }

    /** Adds a phase as a whole. */
    void addPhase(UUID project, FirstPhase phase, int place) {
        apply(new PhasePlanned(
                project,
                phase.phaseId(),
                phase.title(),
                place,
                phase.shown(),
                !phase.shown(),
                phase.startsOn(),
                phase.endsOn()));
        int position = 0;
        for (FirstPhase.FirstTask task : phase.tasks()) {
            TaskPlan plan = new TaskPlan(
                    phase.phaseId(),
                    task.title(),
                    task.plannedMinutes(),
                    null,
                    task.shown(),
                    task.forCustomer(),
                    task.dueOn(),
                    position++,
                    null);
            apply(new TaskPlanned(project, task.taskId(), plan, !isShown(plan)));
            askCustomer(task.taskId(), null, plan);
        }
    }

    /** What the customer is to do is told of, each time that they are asked for something else. */
    private void askCustomer(UUID taskId, Task before, TaskPlan plan) {
        boolean asked = before != null && before.plan().forCustomer() && !before.cancelled();
        boolean same = asked
                && before.plan().title().equals(plan.title())
                && Objects.equals(before.plan().dueOn(), plan.dueOn());
        boolean done = before != null && (before.percent() == 100 || before.toCheck());
        if (plan.forCustomer() && !same && !done) {
            apply(new CustomerTaskSet(id, taskId, plan.title(), plan.dueOn()));
        }
    }
}
