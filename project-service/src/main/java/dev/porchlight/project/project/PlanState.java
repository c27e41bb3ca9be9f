package dev.porchlight.project.project;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.approvals.Vote;
import dev.porchlight.platform.command.PartlySeen;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.AcceptorLeft;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.StandInAsked;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.TaskPlan;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TaskProgressed;
import dev.porchlight.project.project.events.TimeLogged;
import dev.porchlight.project.project.events.UpdateMissed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The plan and the work on it, folded from their events. */
abstract class PlanState implements PartlySeen {

    record Phase(
            String title,
            int position,
            boolean shown,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /** @param toCheck whether the customer says that it is done */
    record Task(TaskPlan plan, int percent, boolean cancelled, boolean toCheck) {

        Task planned(TaskPlan anew) {
            return new Task(anew, percent, false, toCheck);
        }

        Progress.Work work() {
            return new Progress.Work(plan.plannedMinutes(), percent, cancelled);
        }
    }

    /**
     * @param round how often somebody was asked to accept it
     * @param votes of that round; null until somebody is asked
     * @param instead whether others are asked than those who are named
     * @param refusal why somebody refused it in this round
     * @param expiresAt until when they are asked; null for without end, as once
     */
    record Milestone(
            MilestonePlan plan,
            boolean reached,
            boolean accepted,
            int round,
            @Nullable Round votes,
            boolean instead,
            @Nullable String refusal,
            @Nullable Instant expiresAt) {

        static Milestone of(MilestonePlan plan) {
            return new Milestone(plan, false, false, 0, null, false, null, null);
        }

        /** Whether its acceptors have still to decide. */
        boolean isOpen() {
            return reached && !accepted && votes != null;
        }

        /** Whether there is nobody who is asked, or nobody left of them. */
        boolean isUnanswered() {
            return reached && !accepted && (votes == null || votes.verdict() == Verdict.NO_ONE_LEFT);
        }

        /** Before it, a word counts; at it, no more. */
        boolean isOver(Instant now) {
            return expiresAt != null && !now.isBefore(expiresAt);
        }

        Milestone planned(MilestonePlan anew) {
            boolean asked = votes != null && !anew.acceptorIds().isEmpty();
            return new Milestone(anew, reached, accepted, round, asked ? votes : null, instead, refusal, expiresAt);
        }

        Milestone with(boolean isReached, boolean isAccepted) {
            return new Milestone(plan, isReached, isAccepted, round, votes, instead, refusal, expiresAt);
        }

        Milestone asked(int anew, Round opened, boolean others, @Nullable Instant until) {
            return new Milestone(plan, true, false, anew, opened, others, null, until);
        }

        Milestone unanswered() {
            return new Milestone(plan, true, false, round, null, false, null, null);
        }

        Milestone voted(Round counted, @Nullable String why) {
            return new Milestone(
                    plan, reached, accepted, round, counted, instead, why == null ? refusal : why, expiresAt);
        }
    }

    /** Whose word somebody may give for them. */
    record Seat(UUID acceptorId, UUID standInId) {}

    record TimeEntry(
            UUID taskId,
            int minutes,
            String workType,
            LocalDate workDate,
            boolean billable,
            @Nullable UUID loggedBy,
            long revision) {}

    int percent;

    /** That an update is overdue, since the last one. */
    boolean reminded;

    final Map<UUID, Phase> phases = new LinkedHashMap<>();
    final Map<UUID, Task> tasks = new LinkedHashMap<>();
    final Map<UUID, Milestone> milestones = new LinkedHashMap<>();
    /** By milestone, who was asked in its present round for somebody who is away. */
    final Map<UUID, Set<Seat>> standInsAsked = new HashMap<>();

    final Map<UUID, Integer> percentOfPhases = new HashMap<>();
    final Map<UUID, TimeEntry> time = new HashMap<>();
    private long unseen;

    /** Customers are not to see, not even by the version, what happens to what is hidden from them. */
    @Override
    public long unseenBy(Caller caller) {
        return caller.isCustomer() ? unseen : 0;
    }

    boolean isShown(TaskPlan plan) {
        return plan.forCustomer() || plan.shown() && phases.get(plan.phaseId()).shown();
    }

    boolean isShown(Task task) {
        return task != null && isShown(task.plan());
    }

    static boolean isShown(MilestonePlan plan) {
        return plan.shown() || !plan.acceptorIds().isEmpty();
    }

    static Quorum quorumOf(@Nullable Quorum said) {
        return said == null ? Quorum.ANY : said;
    }

    int percentNow() {
        return Progress.of(tasks.values().stream().map(Task::work).toList());
    }

    int percentNow(UUID phaseId) {
        return Progress.of(tasks.values().stream()
                .filter(task -> task.plan().phaseId().equals(phaseId))
                .map(Task::work)
                .toList());
    }

    private void count(boolean hidden) {
        unseen += hidden ? 1 : 0;
    }

    @EventSourcingHandler
    void on(PhasePlanned event) {
        phases.put(
                event.phaseId(),
                new Phase(event.title(), event.position(), event.shown(), event.startsOn(), event.endsOn()));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(PhaseRemoved event) {
        phases.remove(event.phaseId());
        tasks.values().removeIf(task -> task.plan().phaseId().equals(event.phaseId()));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(TaskPlanned event) {
        Task before = tasks.get(event.taskId());
        tasks.put(
                event.taskId(),
                before == null ? new Task(event.plan(), 0, false, false) : before.planned(event.plan()));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(TaskProgressed event) {
        tasks.computeIfPresent(event.taskId(), (id, task) -> new Task(task.plan(), event.percent(), false, false));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(TaskCancelled event) {
        tasks.computeIfPresent(event.taskId(), (id, task) -> new Task(task.plan(), task.percent(), true, false));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(TaskDoneByCustomer event) {
        tasks.computeIfPresent(event.taskId(), (id, task) -> new Task(task.plan(), task.percent(), false, true));
    }

    @EventSourcingHandler
    void on(TaskChecked event) {
        tasks.computeIfPresent(
                event.taskId(), (id, task) -> new Task(task.plan(), event.accepted() ? 100 : 0, false, false));
    }

    @EventSourcingHandler
    void on(MilestonePlanned event) {
        Milestone before = milestones.get(event.milestoneId());
        milestones.put(event.milestoneId(), before == null ? Milestone.of(event.plan()) : before.planned(event.plan()));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(MilestoneReached event) {
        milestones.computeIfPresent(event.milestoneId(), (id, it) -> it.with(true, false));
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(MilestoneAccepted event) {
        milestones.computeIfPresent(event.milestoneId(), (id, it) -> it.with(true, true));
    }

    @EventSourcingHandler
    void on(MilestoneRejected event) {
        milestones.computeIfPresent(event.milestoneId(), (id, it) -> it.with(false, false));
    }

    @EventSourcingHandler
    void on(AcceptanceAsked event) {
        Round round = Round.open(quorumOf(event.quorum()), event.acceptorIds(), Set.of());
        milestones.computeIfPresent(
                event.milestoneId(), (id, it) -> it.asked(event.round(), round, event.instead(), event.expiresAt()));
        standInsAsked.put(event.milestoneId(), new HashSet<>());
    }

    @EventSourcingHandler
    void on(AcceptanceExpired event) {
        milestones.computeIfPresent(event.milestoneId(), (id, it) -> it.unanswered());
    }

    @EventSourcingHandler
    void on(StandInAsked event) {
        standInsAsked.get(event.milestoneId()).add(new Seat(event.acceptorId(), event.standInId()));
    }

    @EventSourcingHandler
    void on(MilestoneVoted event) {
        Vote vote = new Vote(event.acceptorId(), event.personId(), event.accepted());
        milestones.computeIfPresent(
                event.milestoneId(), (id, it) -> it.voted(it.votes().with(vote), event.reason()));
    }

    @EventSourcingHandler
    void on(AcceptorLeft event) {
        milestones.computeIfPresent(
                event.milestoneId(), (id, it) -> it.voted(it.votes().without(event.contactId()), null));
    }

    @EventSourcingHandler
    void on(ProjectProgressed event) {
        percent = event.percent();
        if (event.phaseId() != null) {
            percentOfPhases.put(event.phaseId(), event.phasePercent());
        }
    }

    @EventSourcingHandler
    void on(UpdateMissed event) {
        reminded = true;
        count(event.unseen());
    }

    @EventSourcingHandler
    void on(TimeLogged event) {
        time.put(
                event.entryId(),
                new TimeEntry(
                        event.projectTaskId(),
                        event.minutes(),
                        event.workType(),
                        event.workDate(),
                        event.billable(),
                        event.agentId(),
                        event.revision()));
        count(event.unseen());
    }
}
