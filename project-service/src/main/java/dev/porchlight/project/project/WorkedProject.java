package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.CheckTask;
import dev.porchlight.project.project.commands.DoTask;
import dev.porchlight.project.project.commands.LogTime;
import dev.porchlight.project.project.commands.ReportTask;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.TaskProgressed;
import dev.porchlight.project.project.events.TimeLogged;
import dev.porchlight.project.project.events.Why;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** The work on a project: what the service team and the customer have done of its plan. */
abstract class WorkedProject extends PlannedProject {

    @CommandHandler
    void handle(ReportTask command, Caller by) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        Task task = taskOf(command.taskId());
        if (task.cancelled()) {
            throw new TaskIsCancelled();
        }
        if (task.plan().forCustomer()) {
            throw new TaskIsTheCustomers();
        }
        if (task.percent() != command.percent()) {
            apply(new TaskProgressed(id, command.taskId(), command.percent(), !isShown(task)));
            tellProgress(task.plan().phaseId(), Why.WORK_DONE, Why.WORK_REOPENED);
        }
    }

    @CommandHandler
    void handle(DoTask command, Caller by, ProjectFiles files) {
        requireOpen();
        Task task = tasks.get(command.taskId());
        if (!isShown(task)) {
            throw new NotFound();
        }
        if (!by.isCustomer() || !task.plan().forCustomer()) {
            throw new TaskIsNotYours();
        }
        if (task.cancelled()) {
            throw new TaskIsCancelled();
        }
        if (!task.toCheck() && task.percent() < 100) {
            apply(new TaskDoneByCustomer(
                    id, command.taskId(), command.comment(), files.attach(command.attachmentIds(), id, by)));
        }
    }

    @CommandHandler
    void handle(CheckTask command, Caller by) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        Task task = taskOf(command.taskId());
        if (!task.toCheck()) {
            throw new NothingToCheck();
        }
        if (!command.accepted() && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(new TaskChecked(id, command.taskId(), command.accepted(), command.accepted() ? null : command.reason()));
        tellProgress(task.plan().phaseId(), Why.WORK_DONE, Why.WORK_REOPENED);
    }

    /** Time is corrected by a higher revision, and taken back by 0 minutes: one entry counts once. */
    @CommandHandler
    void handle(LogTime command, Caller by) {
        ProjectTeam.requireWorking(by);
        Phase phase = phases.get(taskOf(command.taskId()).plan().phaseId());
        ProjectDates.requireSane("/workDate", command.workDate());
        TimeEntry before = time.get(command.entryId());
        if (before == null && command.minutes() == 0) {
            return;
        }
        UUID loggedBy = before == null ? whoLogs(by) : before.loggedBy();
        if (loggedBy != null && by.isAgent() && !loggedBy.equals(by.personId())) {
            ProjectTeam.requirePlanning(by);
        }
        long revision = before == null ? 0 : before.revision();
        TimeEntry now = new TimeEntry(
                command.taskId(),
                command.minutes(),
                command.workType(),
                command.workDate(),
                command.billable(),
                loggedBy,
                revision);
        if (!now.equals(before)) {
            apply(new TimeLogged(
                    command.entryId(),
                    before == null ? revision : revision + 1,
                    command.minutes(),
                    command.workType(),
                    command.workDate(),
                    command.billable(),
                    id,
                    organisationId,
                    command.taskId(),
                    loggedBy,
                    !hoursShared || !phase.shown()));
        }
    }

    private static @Nullable UUID whoLogs(Caller by) {
        return by.isAgent() ? by.personId() : null;
    }
}
