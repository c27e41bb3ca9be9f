package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.NotTheirs;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.approvals.Vote;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AskStandIn;
import dev.porchlight.project.project.commands.DecideMilestone;
import dev.porchlight.project.project.commands.PlanMilestone;
import dev.porchlight.project.project.commands.ReachMilestone;
import dev.porchlight.project.project.commands.RemoveAcceptor;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptorLeft;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import dev.porchlight.project.project.events.StandInAsked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** Milestones: planned, reached, and accepted by the customer as the rules of approvals say. */
abstract class AcceptedProject extends WorkedProject {

    @CommandHandler
    void handle(PlanMilestone command, Caller by, Directory directory, Absences absences) {
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
            ask(command.milestoneId(), directory, absences.now());
        }
    }

    @CommandHandler
    void handle(ReachMilestone command, Caller by, Directory directory, Absences absences) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (!milestone.reached()) {
            apply(new MilestoneReached(id, command.milestoneId(), !isShown(milestone.plan())));
            ask(command.milestoneId(), directory, absences.now());
        }
    }

    @CommandHandler
    void handle(DecideMilestone command, Caller by, Absences absences) {
        requireOpen();
        Milestone milestone = milestoneOf(command.milestoneId());
        if (by.isCustomer() && !isShown(milestone.plan())) {
            throw new NotFound();
        }
        StandIns standIns = absences.now();
        if (!by.isCustomer() || !Circle.has(by.personId(), milestone, standIns)) {
            throw notNamed();
        }
        if (!milestone.reached()) {
            throw new MilestoneIsNotReached();
        }
        if (milestone.votes() == null) {
            throw notNamed();
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
        if (!command.accepted() && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        vote(command, milestone, by.personId(), standIns);
    }

    /** Whoever left decides no more; too few left is not agreement. */
    @CommandHandler
    void handle(RemoveAcceptor command, Directory directory, Absences absences) {
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
                    askInstead(each.getKey(), directory, absences.now(), command.contactId());
                } else {
                    conclude(each.getKey(), verdict, milestone.refusal());
                }
            }
        }
    }

    /** Asked when somebody is away from now on. */
    @CommandHandler
    void handle(AskStandIn command) {
        if (status.isClosed()) {
            return;
        }
        for (Map.Entry<UUID, Milestone> each : List.copyOf(milestones.entrySet())) {
            Milestone milestone = each.getValue();
            if (milestone.isOpen() && milestone.votes().awaited(StandIns.NOBODY).contains(command.acceptorId())) {
                askStandIn(each.getKey(), command.acceptorId(), command.standInId());
            }
        }
    }

    private void vote(DecideMilestone command, Milestone milestone, UUID person, StandIns standIns) {
        Vote vote;
        try {
            vote = milestone.votes().vote(person, command.accepted(), standIns);
        } catch (NotTheirs e) {
            throw notNamed();
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

    /** Those who were named and are still there; if too few of them are, somebody else. */
    private void ask(UUID milestoneId, Directory directory, StandIns standIns) {
        Milestone milestone = milestones.get(milestoneId);
        MilestonePlan plan = milestone.plan();
        if (plan.acceptorIds().isEmpty()) {
            return;
        }
        Set<UUID> there = directory.colleagues(organisationId, plan.acceptorIds());
        Round round = Round.open(
                quorumOf(plan.quorum()),
                plan.acceptorIds().stream().filter(there::contains).toList(),
                Set.of());
        if (round.verdict() == Verdict.OPEN) {
            apply(new AcceptanceAsked(
                    id, milestoneId, plan.title(), round.seats(), milestone.round() + 1, plan.quorum(), false));
            askForThoseAway(milestoneId, standIns);
        } else {
            askInstead(milestoneId, directory, standIns, null);
        }
    }

    /** The Primary Service Contacts. Without any, nobody is asked until the service team names somebody else. */
    private void askInstead(UUID milestoneId, Directory directory, StandIns standIns, UUID left) {
        Milestone milestone = milestones.get(milestoneId);
        List<UUID> primary = milestone.instead()
                ? List.of()
                : directory.contacts(organisationId, Roles.PRIMARY_SERVICE_CONTACT).stream()
                        .map(Directory.Contact::id)
                        .filter(contact -> !contact.equals(left))
                        .toList();
        if (!primary.isEmpty()) {
            apply(new AcceptanceAsked(
                    id, milestoneId, milestone.plan().title(), primary, milestone.round() + 1, Quorum.ANY, true));
            askForThoseAway(milestoneId, standIns);
        }
    }

    private void askForThoseAway(UUID milestoneId, StandIns standIns) {
        for (UUID seat : milestones.get(milestoneId).votes().seats()) {
            standIns.of(seat).ifPresent(standIn -> askStandIn(milestoneId, seat, standIn));
        }
    }

    /** Once for each, and not whoever is asked anyway. */
    private void askStandIn(UUID milestoneId, UUID acceptor, UUID standIn) {
        Milestone milestone = milestones.get(milestoneId);
        boolean news = !milestone.votes().seats().contains(standIn)
                && !standInsAsked.get(milestoneId).contains(new Seat(acceptor, standIn));
        if (news) {
            String title = milestone.plan().title();
            apply(new StandInAsked(id, milestoneId, title, milestone.round(), acceptor, standIn));
        }
    }

    /** Whoever is to accept something has to see it. */
    private void letIn(List<UUID> acceptors, Directory directory) {
        for (UUID acceptor : acceptors) {
            boolean seesIt = followers.contains(acceptor)
                    || directory
                            .contact(acceptor)
                            .filter(contact -> contact.roles().contains(Roles.PRIMARY_SERVICE_CONTACT))
                            .isPresent();
            if (!seesIt) {
                apply(new FollowerAdded(id, acceptor));
            }
        }
    }

    /** Whether somebody's word is awaited, be it for somebody else. */
    boolean isAwaited(UUID person, StandIns standIns) {
        return milestones.values().stream()
                .filter(Milestone::isOpen)
                .anyMatch(milestone -> milestone.votes().awaited(standIns).contains(person));
    }

    private static NotAllowed notNamed() {
        return new NotAllowed("Only the contacts named for it can accept this milestone.");
    }
}
