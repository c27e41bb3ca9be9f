package dev.porchlight.approvals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One step being decided: a circle that was fixed when it opened, and the votes since. Votes of earlier rounds count for
 * nothing here.
 *
 * @param seats who decides, without those who have left
 * @param left how many have left
 * @param parties those for whom it is decided: they never vote, not even standing in for somebody
 */
public record Round(Quorum quorum, List<UUID> seats, int left, Set<UUID> parties, List<Vote> votes) {

    public Round {
        seats = List.copyOf(seats);
        parties = Set.copyOf(parties);
        votes = List.copyOf(votes);
    }

    public Round(Quorum quorum, List<UUID> seats, Set<UUID> parties, List<Vote> votes) {
        this(quorum, seats, 0, parties, votes);
    }

    /** A new round. The seats of those for whom it is decided are taken out, not counted as agreement. */
    public static Round open(Quorum quorum, Collection<UUID> members, Set<UUID> parties) {
        Set<UUID> seats = new LinkedHashSet<>(members);
        seats.removeAll(parties);
        return new Round(quorum, List.copyOf(seats), parties, List.of());
    }

    /** It is rejected by who refuses, never by who leaves: where that leaves too few, others have to be asked. */
    public Verdict verdict() {
        int needed = quorum.of(seats.size());
        long yes = votes.stream().filter(Vote::yes).count();
        long no = votes.size() - yes;
        if (yes >= needed) {
            return Verdict.APPROVED;
        }
        if (no > 0 && quorum.isRefusedBy(no, seats.size() + left)) {
            return Verdict.REJECTED;
        }
        return seats.size() - no < needed ? Verdict.NO_ONE_LEFT : Verdict.OPEN;
    }

    /**
     * Counts somebody's vote: for their own seat, else for that of the first member for whom they stand in.
     *
     * @param standIns who stands in for whom at this moment
     * @throws AskedForIt if it is decided for themselves
     * @throws VotedAlready if they have voted, be it for somebody else
     * @throws NotTheirs if they have no seat and stand in for nobody who has one and has not voted
     */
    public Vote vote(UUID person, boolean yes, StandIns standIns) {
        if (parties.contains(person)) {
            throw new AskedForIt();
        }
        if (hasVoted(person)) {
            throw new VotedAlready();
        }
        return new Vote(seatFor(person, standIns).orElseThrow(NotTheirs::new), person, yes);
    }

    public Round with(Vote vote) {
        List<Vote> more = new ArrayList<>(votes);
        more.add(vote);
        return new Round(quorum, seats, left, parties, more);
    }

    /** The same after somebody left for good. A vote they cast stays. */
    public Round without(UUID member) {
        if (isFilled(member) || !seats.contains(member)) {
            return this;
        }
        return new Round(
                quorum, seats.stream().filter(seat -> !seat.equals(member)).toList(), left + 1, parties, votes);
    }

    /** Who could vote now: members without a vote, and who stands in for them. */
    public Set<UUID> awaited(StandIns standIns) {
        Set<UUID> awaited = new LinkedHashSet<>();
        seats.stream().filter(seat -> !isFilled(seat)).forEach(seat -> {
            awaited.add(seat);
            standIns.of(seat).ifPresent(awaited::add);
        });
        awaited.removeIf(person -> parties.contains(person) || hasVoted(person));
        return awaited;
    }

    public boolean hasVoted(UUID person) {
        return votes.stream().anyMatch(vote -> vote.by().equals(person));
    }

    private Optional<UUID> seatFor(UUID person, StandIns standIns) {
        if (seats.contains(person) && !isFilled(person)) {
            return Optional.of(person);
        }
        return seats.stream()
                .filter(seat -> !isFilled(seat))
                .filter(seat -> standIns.of(seat).filter(person::equals).isPresent())
                .findFirst();
    }

    private boolean isFilled(UUID seat) {
        return votes.stream().anyMatch(vote -> vote.seat().equals(seat));
    }
}
