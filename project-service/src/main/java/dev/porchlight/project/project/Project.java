package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.ChangeProjectDetails;
import dev.porchlight.project.project.commands.ChangeStatus;
import dev.porchlight.project.project.commands.FirstMilestone;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.MoveDates;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.commands.RemindOfUpdate;
import dev.porchlight.project.project.commands.ShareHours;
import dev.porchlight.project.project.events.HoursShared;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.UpdateMissed;
import dev.porchlight.project.project.events.Why;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to a project. A command that would change nothing is no event and no error. */
@Aggregate
class Project extends DiscussedProject {

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
            addPhase(command.projectId(), phase, place++);
        }
        for (FirstMilestone milestone : command.milestones()) {
            var plan = new MilestonePlan(
                    milestone.phaseId(),
                    milestone.title(),
                    milestone.dueOn(),
                    milestone.shown(),
                    List.of(),
                    null,
                    null);
            apply(new MilestonePlanned(command.projectId(), milestone.milestoneId(), plan, !milestone.shown()));
        }
    }

    /** To whoever may not know of it, it does not exist, whatever they ask of it. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMayKnowOfIt(Caller by, Absences absences) {
        by.requirePersonOr(ProjectTeam.WRITE);
        if (id == null || Audience.includes(by, organisationId, followers)) {
            return;
        }
        if (!by.isCustomer()
                || !organisationId.equals(by.organisationId())
                || !isAwaited(by.personId(), absences.now())) {
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
    void handle(ChangeStatus command, Caller by, Directory directory, Absences absences, Clock clock) {
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
        boolean takenUpAgain = status.isClosed() && !command.to().isClosed();
        apply(new ProjectStatusChanged(id, status, command.to(), command.reason()));
        if (command.to() == Status.DONE && percent < 100) {
            apply(new ProjectProgressed(id, percent, 100, Why.WORK_DONE, null, null));
        } else if (!command.to().isClosed() && percent != percentNow()) {
            // One without tasks was done when somebody said so, and is not any more.
            apply(new ProjectProgressed(id, percent, percentNow(), Why.WORK_REOPENED, null, null));
        }
        if (takenUpAgain) {
            askAnewWhatRanOut(directory, absences.now(), clock);
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
    void handle(ShareHours command, Caller by) {
        ProjectTeam.requirePlanning(by);
        if (command.shared() != hoursShared) {
            apply(new HoursShared(id, command.shared()));
        }
    }

    /** Asked when an update is overdue, and again after a restore; it may have come meanwhile. */
    @CommandHandler
    void handle(RemindOfUpdate command, Caller by) {
        ProjectTeam.requirePlanning(by);
        if (!status.isClosed() && !reminded && !toldAt.isAfter(command.toldAt())) {
            apply(new UpdateMissed(id));
        }
    }
}
