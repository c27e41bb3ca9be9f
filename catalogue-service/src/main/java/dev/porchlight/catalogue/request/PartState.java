package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.catalogue.request.events.RequestPart;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What decisions about one part depend on. */
final class PartState {

    RequestPart asked;
    PartStatus status = PartStatus.WAITING;
    int step;
    int round;
    CircleKind circle;
    Round votes;
    Deadline deadline;
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
    }

    void end(PartStatus how, String by) {
        status = how;
        endedBy = by;
    }

    /** The round as this person finds it: of the service team, each could decide alone. */
    Round votesOf(UUID person) {
        return circle == CircleKind.SERVICE_TEAM ? Round.open(Quorum.ANY, List.of(person), votes.parties()) : votes;
    }

    String outcome() {
        String how =
                switch (status) {
                    case REJECTED -> "rejected";
                    case EXPIRED -> "closed, because nobody decided in time";
                    case WITHDRAWN -> "withdrawn";
                    default -> "approved";
                };
        return endedBy.isEmpty() ? how : how + " by " + endedBy;
    }

    private List<Object> all() {
        return Arrays.asList(asked, status, step, round, circle, votes, deadline, endedBy, ticketId);
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
