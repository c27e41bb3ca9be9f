package dev.porchlight.project.project;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.project.project.PlanState.Milestone;
import dev.porchlight.project.project.events.MilestonePlan;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Those who accept a milestone. */
final class Circle {

    private static final int USUAL_DAYS = 14;

    private Circle() {}

    /** Whether somebody is among them, or stands in for one of them. */
    static boolean has(UUID person, Milestone milestone, StandIns standIns) {
        List<UUID> seats = milestone.votes() == null
                ? milestone.plan().acceptorIds()
                : milestone.votes().seats();
        return seats.contains(person)
                || seats.stream()
                        .anyMatch(
                                seat -> standIns.of(seat).filter(person::equals).isPresent());
    }

    static boolean isSame(MilestonePlan one, MilestonePlan other) {
        return Set.copyOf(one.acceptorIds()).equals(Set.copyOf(other.acceptorIds()))
                && Objects.equals(PlanState.quorumOf(one.quorum()), PlanState.quorumOf(other.quorum()))
                && patience(one).equals(patience(other));
    }

    /** How long they are asked. */
    static Duration patience(MilestonePlan plan) {
        return Duration.ofDays(plan.acceptWithinDays() == null ? USUAL_DAYS : plan.acceptWithinDays());
    }

    /** @throws InvalidInput if more have to agree than are named */
    static void requireReachable(MilestonePlan plan) {
        Quorum quorum = PlanState.quorumOf(plan.quorum());
        int people = Set.copyOf(plan.acceptorIds()).size();
        if (quorum.kind() == Quorum.Kind.AT_LEAST && (quorum.count() < 1 || quorum.count() > Math.max(people, 1))) {
            throw new InvalidInput("/quorum/count", "must be from 1 to as many as are named");
        }
    }
}
