package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Vote;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.catalogue.request.events.VoteCast;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What decisions about one part depend on. */
final class PartState {

    RequestPart asked;
    PartStatus status = PartStatus.WAITING;
    int step;
    int round;
    CircleKind circle;
    Round votes;
    Deadline deadline;
    /** Who voted last in the present round. */
    String votedBy = "";

    /** Who agreed last in rounds after which the next step was opened. */
    final Map<Integer, String> agreed = new HashMap<>();

    String endedBy = "";
    UUID ticketId;

    PartState(RequestPart asked) {
        this.asked = asked;
    }

    /** It is asked from the beginning, as it is offered now. Rounds go on counting, so that no old vote fits. */
    void askAgain(RequestPart anew) {
        asked = anew;
        status = PartStatus.WAITING;
        step = 0;
        endedBy = "";
        votedBy = "";
        agreed.clear();
    }

    void open(StepOpened event, Set<UUID> parties) {
        if (step > 0 && event.step() > step) {
            agreed.put(round, votedBy);
        }
        step = event.step();
        round = event.round();
        circle = event.circle();
        votes = Round.open(event.quorum(), event.seats(), parties);
        deadline = new Deadline(event.remindAt(), event.expiresAt());
        votedBy = "";
    }

    void vote(VoteCast event, String name) {
        votes = votesOf(event.seat()).with(new Vote(event.seat(), event.by(), event.yes()));
        votedBy = name;
    }

    void end(PartStatus how, String by) {
        status = how;
        endedBy = by;
    }

    /** The round as this person finds it: of the service team, each could decide alone. */
    Round votesOf(UUID person) {
        return circle == CircleKind.SERVICE_TEAM ? Round.open(Quorum.ANY, List.of(person), votes.parties()) : votes;
    }

    /** By whom it was decided, or a round of it that is over; null if nothing was decided there. */
    @Nullable
    DecidedAlready decided(int ofRound) {
        if (status != PartStatus.WAITING) {
            return new DecidedAlready(status, endedBy);
        }
        return agreed.containsKey(ofRound) ? new DecidedAlready(PartStatus.APPROVED, agreed.get(ofRound)) : null;
    }

    private List<Object> all() {
        return Arrays.asList(asked, status, step, round, circle, votes, deadline, votedBy, agreed, endedBy, ticketId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartState part && all().equals(part.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }
}
