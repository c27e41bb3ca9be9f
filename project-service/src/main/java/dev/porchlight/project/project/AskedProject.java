package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import dev.porchlight.project.project.commands.AskStandIn;
import dev.porchlight.project.project.commands.ExpireAcceptance;
import dev.porchlight.project.project.commands.RemindAcceptors;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.AcceptorsReminded;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.MilestonePlan;
import dev.porchlight.project.project.events.StandInAsked;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Who is asked to accept a milestone, for how long, and who if nobody answers. */
abstract class AskedProject extends WorkedProject {

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

    /** Asks those again who have not answered, if it is still that round. */
    @CommandHandler
    void handle(RemindAcceptors command, Absences absences) {
        Milestone milestone = milestones.get(command.milestoneId());
        if (!status.isClosed() && isStillAsked(milestone, command.round())) {
            List<UUID> awaited = List.copyOf(milestone.votes().awaited(absences.now()));
            String title = milestone.plan().title();
            apply(new AcceptorsReminded(id, command.milestoneId(), title, command.round(), awaited));
        }
    }

    /** Nobody's silence accepts anything: the Primary Service Contacts are asked, once, and then nobody. */
    @CommandHandler
    void handle(ExpireAcceptance command, Directory directory, Absences absences, Clock clock) {
        Milestone milestone = milestones.get(command.milestoneId());
        if (!status.isClosed() && isStillAsked(milestone, command.round()) && milestone.isOver(clock.instant())) {
            String title = milestone.plan().title();
            apply(new AcceptanceExpired(id, command.milestoneId(), title, command.round()));
            if (!milestone.instead()) {
                List<UUID> silent = milestone.votes().seats();
                askInstead(command.milestoneId(), directory, absences.now(), clock, silent);
            }
        }
    }

    private static boolean isStillAsked(@Nullable Milestone milestone, int round) {
        return milestone != null && milestone.isOpen() && milestone.round() == round;
    }

    /** Of what ran out while the project was closed. */
    void askAnewWhatRanOut(Directory directory, StandIns standIns, Clock clock) {
        for (Map.Entry<UUID, Milestone> each : List.copyOf(milestones.entrySet())) {
            if (each.getValue().isOpen() && each.getValue().isOver(clock.instant())) {
                ask(each.getKey(), directory, standIns, clock);
            }
        }
    }

    /** Those who were named and are still there; if too few of them are, somebody else. */
    void ask(UUID milestoneId, Directory directory, StandIns standIns, Clock clock) {
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
            ask(milestoneId, round.seats(), plan.quorum(), false, standIns, clock);
        } else {
            askInstead(milestoneId, directory, standIns, clock, Set.of());
        }
    }

    /** The Primary Service Contacts. Without any, nobody is asked until the service team names somebody else. */
    void askInstead(UUID milestoneId, Directory directory, StandIns standIns, Clock clock, Collection<UUID> butNot) {
        Milestone milestone = milestones.get(milestoneId);
        List<UUID> primary = milestone.instead()
                ? List.of()
                : directory.contacts(organisationId, Roles.PRIMARY_SERVICE_CONTACT).stream()
                        .map(Directory.Contact::id)
                        .filter(contact -> !butNot.contains(contact))
                        .toList();
        if (!primary.isEmpty()) {
            ask(milestoneId, primary, Quorum.ANY, true, standIns, clock);
        }
    }

    private void ask(
            UUID milestoneId,
            List<UUID> seats,
            @Nullable Quorum quorum,
            boolean instead,
            StandIns standIns,
            Clock clock) {
        Milestone milestone = milestones.get(milestoneId);
        MilestonePlan plan = milestone.plan();
        Deadline deadline = Deadline.after(clock.instant(), Circle.patience(plan));
        apply(new AcceptanceAsked(
                id,
                milestoneId,
                plan.title(),
                seats,
                milestone.round() + 1,
                quorum,
                instead,
                deadline.remindAt(),
                deadline.expiresAt()));
        askForThoseAway(milestoneId, standIns);
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
    void letIn(List<UUID> acceptors, Directory directory) {
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
}
