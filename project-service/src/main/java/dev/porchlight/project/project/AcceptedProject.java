package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.NotTheirs;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.approvals.Vote;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.DecideMilestone;
import dev.porchlight.project.project.commands.PlanMilestone;
import dev.porchlight.project.project.commands.ReachMilestone;
import dev.porchlight.project.project.commands.RemoveAcceptor;
import dev.porchlight.project.project.events.AcceptorLeft;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Milestones: planned, reached, and accepted by the customer as the rules of approvals say. */
abstract class AcceptedProject extends AskedProject {

    @CommandHandler
    void handle(PlanMilestone command, Caller by, Directory directory, Absences absences, Clock clock) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        MilestonePlan plan = command.plan();
        if (plan.phaseId() != null && !phases.containsKey(plan.phaseId())) {
            throw new InvalidInput("/phaseId", "is not a phase of this project");
        }
        ProjectDates.requireSane("/dueOn", plan.dueOn());
        new People(directory, organisationId).requireColleagues("/acceptorIds", plan.acceptorIds());
        Circle.requireReachable(plan);
        Milestone before = milestones.get(command.milestoneId());
        if (before != null && plan.equals(before.plan())) {
            return;
        }
        boolean unseen = !isShown(plan) && (before == null || !isShown(before.plan()));
        apply(new MilestonePlanned(id, command.milestoneId(), plan, unseen));
        letIn(plan.acceptorIds(), directory);
        if (before != null && before.reached() && !before.accepted() && !Circle.isSame(plan, before.plan())) {
            ask(command.milestoneId(), directory, absences.now(), clock);
        }
    }

    @CommandHandler
    void handle(ReachMilestone command, Caller by, Directory directory, Absences absences, Clock clock) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (!milestone.reached()) {
            apply(new MilestoneReached(id, command.milestoneId(), !isShown(milestone.plan())));
        } else if (!milestone.isUnanswered()) {
            return;
        }
        ask(command.milestoneId(), directory, absences.now(), clock);
    }

    @CommandHandler
    void handle(DecideMilestone command, Caller by, Absences absences, Clock clock) {
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (by.isCustomer() && !isShown(milestone.plan())) {
            throw new NotFound();
        }
        StandIns standIns = absences.now();
        if (!by.isCustomer() || !Circle.has(by.personId(), milestone, standIns)) {
            throw notAsked(by, milestone);
        }
        if (!milestone.reached()) {
            throw new MilestoneIsNotReached();
        }
        if (milestone.votes() == null) {
            throw milestone.round() > 0 ? new AcceptanceHasExpired() : notAsked(by, milestone);
        }
        if (milestone.votes().votes().contains(new Vote(by.personId(), by.personId(), command.accepted()))) {
            return;
        }
        if (milestone.accepted()) {
            throw new MilestoneDecidedAlready();
        }
        if (command.round() != null && command.round() != milestone.round()) {
            throw new AcceptanceAskedAnew();
        }
        if (milestone.isOver(clock.instant())) {
            throw new AcceptanceHasExpired();
        }
        if (!command.accepted() && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        vote(command, milestone, by, standIns);
    }

    /** Whoever left decides no more; too few left is not agreement. */
    @CommandHandler
    void handle(RemoveAcceptor command, Directory directory, Absences absences, Clock clock) {
        if (status.isClosed()) {
            return;
        }
        for (Map.Entry<UUID, Milestone> each : List.copyOf(milestones.entrySet())) {
            Milestone milestone = each.getValue();
            boolean waits = milestone.isOpen()
                    && milestone.votes().awaited(StandIns.NOBODY).contains(command.contactId());
            if (waits) {
                Verdict verdict = milestone.votes().without(command.contactId()).verdict();
                apply(new AcceptorLeft(id, each.getKey(), command.contactId()));
                if (verdict == Verdict.NO_ONE_LEFT) {
                    askInstead(each.getKey(), directory, absences.now(), clock, Set.of(command.contactId()));
                } else {
                    conclude(each.getKey(), verdict, milestone.refusal());
                }
            }
        }
    }

    private void vote(DecideMilestone command, Milestone milestone, Caller by, StandIns standIns) {
        UUID person = by.personId();
        Vote vote;
        try {
            vote = milestone.votes().vote(person, command.accepted(), standIns);
        } catch (NotTheirs e) {
            throw notAsked(by, milestone);
        }
        Verdict verdict = milestone.votes().with(vote).verdict();
        apply(new MilestoneVoted(
                id,
                command.milestoneId(),
                milestone.round(),
                vote.seat(),
                person,
                command.accepted(),
                command.accepted() ? null : command.reason(),
                verdict == Verdict.OPEN));
        conclude(command.milestoneId(), verdict, command.accepted() ? milestone.refusal() : command.reason());
    }

    private void conclude(UUID milestone, Verdict verdict, String refusal) {
        if (verdict == Verdict.APPROVED) {
            apply(new MilestoneAccepted(id, milestone));
        } else if (verdict == Verdict.REJECTED) {
            apply(new MilestoneRejected(id, milestone, refusal));
        }
    }

    /** Whether somebody's word is awaited, be it for somebody else. */
    boolean isAwaited(UUID person, StandIns standIns) {
        return milestones.values().stream()
                .filter(Milestone::isOpen)
                .anyMatch(milestone -> milestone.votes().awaited(standIns).contains(person));
    }

    /** Whoever was named and did not answer in time hears that others are asked now. */
    private static RuntimeException notAsked(Caller by, Milestone milestone) {
        return milestone.instead() && milestone.plan().acceptorIds().contains(by.personId())
                ? new AcceptanceAskedAnew()
                : new NotAllowed("Only the contacts named for it can accept this milestone.");
    }
}
