package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AcknowledgeStatement;
import dev.porchlight.project.project.commands.AddFollower;
import dev.porchlight.project.project.commands.AddNote;
import dev.porchlight.project.project.commands.AttachStatement;
import dev.porchlight.project.project.commands.CancelTask;
import dev.porchlight.project.project.commands.ChangeProjectDetails;
import dev.porchlight.project.project.commands.ChangeStatus;
import dev.porchlight.project.project.commands.CheckTask;
import dev.porchlight.project.project.commands.DecideMilestone;
import dev.porchlight.project.project.commands.DoTask;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.MoveDates;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.commands.PlanMilestone;
import dev.porchlight.project.project.commands.PlanPhase;
import dev.porchlight.project.project.commands.PlanTask;
import dev.porchlight.project.project.commands.PostUpdate;
import dev.porchlight.project.project.commands.ReachMilestone;
import dev.porchlight.project.project.commands.RemoveFollower;
import dev.porchlight.project.project.commands.RemovePhase;
import dev.porchlight.project.project.commands.ReportTask;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.FollowerRemoved;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.NoteAdded;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StatementAcknowledged;
import dev.porchlight.project.project.events.StatementAttached;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TaskProgressed;
import dev.porchlight.project.project.events.UpdatePosted;
import dev.porchlight.project.project.events.Why;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to a project. A command that would change nothing is no event and no error. */
@Aggregate
class Project extends ProjectState {

    /** For Axon, which folds the events into it. */
    protected Project() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenProject command, Caller by, Directory directory) {
        ProjectTeam.requirePlanning(by);
        if (id != null) {
            return;
        }
        ProjectDates.require(command.startDate(), command.targetDate());
        People people = new People(directory, command.organisationId());
        if (by.kind() != Caller.Kind.SYSTEM) {
            people.require(command.siteId(), command.managerId(), command.followerIds());
        }
        apply(new ProjectOpened(
                command.projectId(),
                command.number(),
                command.title(),
                command.organisationId(),
                command.siteId(),
                command.type(),
                command.managerId(),
                command.startDate(),
                command.targetDate(),
                command.quote(),
                List.copyOf(new LinkedHashSet<>(command.followerIds()))));
        int place = 0;
        for (FirstPhase phase : command.phases()) {
            apply(new PhasePlanned(command.projectId(), phase.phaseId(), phase.title(), place++, false, true));
            int position = 0;
            for (var task : phase.tasks().entrySet()) {
                var plan = new TaskPlan(phase.phaseId(), task.getValue(), null, null, false, false, null, position++);
                apply(new TaskPlanned(command.projectId(), task.getKey(), plan, true));
            }
        }
    }

    /** To whoever may not know of it, it does not exist, whatever they ask of it. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMayKnowOfIt(Caller by) {
        by.requirePersonOr(ProjectTeam.WRITE);
        if (id != null && !Audience.includes(by, organisationId, followers)) {
            throw new NotFound();
        }
    }

    @CommandHandler
    void handle(ChangeProjectDetails command, Caller by, Directory directory) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        new People(directory, organisationId).require(command.siteId(), command.managerId(), List.of());
        var changed =
                new ProjectDetailsChanged(id, command.title(), command.siteId(), command.type(), command.managerId());
        if (!changed.equals(new ProjectDetailsChanged(id, title, siteId, type, managerId))) {
            apply(changed);
        }
    }

    @CommandHandler
    void handle(ChangeStatus command, Caller by) {
        ProjectTeam.requirePlanning(by);
        if (command.to() == status) {
            return;
        }
        boolean unfinished = tasks.values().stream().anyMatch(task -> !task.cancelled() && task.percent() < 100);
        if (command.to() == Status.DONE && unfinished) {
            throw new WorkIsLeft();
        }
        boolean asksWhy = command.to() == Status.ON_HOLD || command.to() == Status.CANCELLED || status.isClosed();
        if (asksWhy && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(new ProjectStatusChanged(id, status, command.to(), command.reason()));
        if (command.to() == Status.DONE && percent < 100) {
            apply(new ProjectProgressed(id, percent, 100, Why.WORK_DONE, null, null));
        }
    }

    @CommandHandler
    void handle(MoveDates command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        ProjectDates.require(command.startDate(), command.targetDate());
        if (Objects.equals(startDate, command.startDate()) && Objects.equals(targetDate, command.targetDate())) {
            return;
        }
        boolean moved = startDate != null && !startDate.equals(command.startDate())
                || targetDate != null && !targetDate.equals(command.targetDate());
        if (moved && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(new ProjectDatesMoved(
                id, startDate, targetDate, command.startDate(), command.targetDate(), command.reason()));
    }

    @CommandHandler
    void handle(PlanPhase command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        Phase before = phases.get(command.phaseId());
        Phase phase = new Phase(command.title(), command.position(), command.shown());
        if (!phase.equals(before)) {
            boolean unseen = !phase.shown() && (before == null || !before.shown());
            apply(new PhasePlanned(id, command.phaseId(), phase.title(), phase.position(), phase.shown(), unseen));
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
        Task before = tasks.get(command.taskId());
        if (before == null || before.cancelled() || !plan.equals(before.plan())) {
            apply(new TaskPlanned(id, command.taskId(), plan, !isShown(before) && !isShown(plan)));
            if (before != null && !before.plan().phaseId().equals(plan.phaseId())) {
                tellProgress(before.plan().phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_GREW);
            }
            tellProgress(plan.phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_GREW);
        }
    }

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
    void handle(CancelTask command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        Task task = taskOf(command.taskId());
        if (!task.cancelled()) {
            apply(new TaskCancelled(id, command.taskId(), !isShown(task)));
            tellProgress(task.plan().phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_SHRANK);
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

    @CommandHandler
    void handle(PlanMilestone command, Caller by, Directory directory) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        MilestonePlan plan = command.plan();
        if (plan.phaseId() != null && !phases.containsKey(plan.phaseId())) {
            throw new InvalidInput("/phaseId", "is not a phase of this project");
        }
        ProjectDates.requireSane("/dueOn", plan.dueOn());
        new People(directory, organisationId).requireColleagues("/acceptorIds", plan.acceptorIds());
        Milestone before = milestones.get(command.milestoneId());
        if (before == null || !plan.equals(before.plan())) {
            boolean unseen = !isShown(plan) && (before == null || !isShown(before.plan()));
            apply(new MilestonePlanned(id, command.milestoneId(), plan, unseen));
        }
    }

    @CommandHandler
    void handle(ReachMilestone command, Caller by) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (!milestone.reached()) {
            apply(new MilestoneReached(id, command.milestoneId(), !isShown(milestone.plan())));
        }
    }

    @CommandHandler
    void handle(DecideMilestone command, Caller by) {
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (by.isCustomer() && !isShown(milestone.plan())) {
            throw new NotFound();
        }
        if (!by.isCustomer() || !milestone.plan().acceptorIds().contains(by.personId())) {
            throw new NotAllowed("Only the contacts named for it can accept this milestone.");
        }
        if (!milestone.reached()) {
            throw new MilestoneIsNotReached();
        }
        if (milestone.accepted()) {
            if (command.accepted()) {
                return;
            }
            throw new MilestoneDecidedAlready();
        }
        if (!command.accepted() && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(
                command.accepted()
                        ? new MilestoneAccepted(id, command.milestoneId())
                        : new MilestoneRejected(id, command.milestoneId(), command.reason()));
    }

    @CommandHandler
    void handle(PostUpdate command, Caller by, ProjectFiles files) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        if (command.health() != Health.ON_TRACK && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(new UpdatePosted(
                id,
                command.updateId(),
                command.text(),
                command.health(),
                command.reason(),
                files.attach(command.attachmentIds(), id, by)));
    }

    @CommandHandler
    void handle(AddNote command, Caller by, ProjectFiles files) {
        requireOpen();
        apply(new NoteAdded(id, command.noteId(), command.text(), files.attach(command.attachmentIds(), id, by)));
    }

    @CommandHandler
    void handle(AttachStatement command, Caller by, ProjectFiles files) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        var document = files.attachDocument(command.uploadId(), id, by);
        apply(new StatementAttached(id, statement + 1, document.file(), document.sha256()));
    }

    @CommandHandler
    void handle(AcknowledgeStatement command, Caller by) {
        if (!by.isCustomer()) {
            throw new NotAllowed("Only the customer can acknowledge the statement of works.");
        }
        if (statement == 0) {
            throw new NotFound();
        }
        if (command.statement() != statement || !command.sha256().equals(statementHash)) {
            throw new StatementHasChanged();
        }
        if (!acknowledged) {
            apply(new StatementAcknowledged(id, statement, statementHash));
        }
    }

    @CommandHandler
    void handle(AddFollower command, Caller by, Directory directory) {
        if (directory.colleagues(organisationId, List.of(command.contactId())).isEmpty()) {
            throw new NotFound();
        }
        if (!followers.contains(command.contactId())) {
            apply(new FollowerAdded(id, command.contactId()));
        }
    }

    @CommandHandler
    void handle(RemoveFollower command, Caller by) {
        if (followers.contains(command.contactId())) {
            apply(new FollowerRemoved(id, command.contactId()));
        }
    }

    private void tellProgress(UUID phaseId, Why more, Why less) {
        int now = percentNow();
        int phaseNow = percentNow(phaseId);
        int phaseBefore = percentOfPhases.getOrDefault(phaseId, 0);
        if (now != percent || phaseNow != phaseBefore) {
            boolean grew = now > percent || now == percent && phaseNow > phaseBefore;
            apply(new ProjectProgressed(id, percent, now, grew ? more : less, phaseId, phaseNow));
        }
    }

    private Task taskOf(UUID taskId) {
        Task task = tasks.get(taskId);
        if (task == null) {
            throw new NotFound();
        }
        return task;
    }

    private Milestone milestoneOf(UUID milestoneId) {
        Milestone milestone = milestones.get(milestoneId);
        if (milestone == null) {
            throw new NotFound();
        }
        return milestone;
    }

    private void requireOpen() {
        if (status.isClosed()) {
            throw new ProjectIsClosed();
        }
    }
}
