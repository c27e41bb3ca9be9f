package dev.porchlight.approvals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is away, and somebody else decides for them.
 *
 * @param from the first moment
 * @param until the first moment of being back
 */
public record Absence(UUID person, UUID standIn, Instant from, Instant until) {

    public boolean covers(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    private boolean overlaps(Absence other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /**
     * @param others the absences of others
     * @throws StandInsGoInCircles if at some moment of it somebody would, over any number of hops, stand in for themselves
     */
    public void requireNoCircle(Collection<Absence> others) {
        if (leadsBack(standIn, others, new HashSet<>())) {
            throw new StandInsGoInCircles();
        }
    }

    private boolean leadsBack(UUID to, Collection<Absence> others, Set<UUID> seen) {
        if (to.equals(person)) {
            return true;
        }
        return seen.add(to)
                && others.stream()
                        .filter(other -> other.person.equals(to) && overlaps(other))
                        .anyMatch(other -> leadsBack(other.standIn, others, seen));
    }

    /** Those absences at one moment. */
    public static StandIns at(Instant now, Collection<Absence> absences) {
        return member -> absences.stream()
                .filter(absence -> absence.person.equals(member) && absence.covers(now))
                .map(Absence::standIn)
                .findFirst()
                .or(Optional::empty);
    }
}
