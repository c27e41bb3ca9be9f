package dev.porchlight.approvals;

import static dev.porchlight.approvals.Verdict.APPROVED;
import static dev.porchlight.approvals.Verdict.NO_ONE_LEFT;
import static dev.porchlight.approvals.Verdict.OPEN;
import static dev.porchlight.approvals.Verdict.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID CY = UUID.randomUUID();
    private static final UUID DI = UUID.randomUUID();
    private static final UUID EVE = UUID.randomUUID();
    private static final UUID STRANGER = UUID.randomUUID();
    private static final Set<UUID> NOBODY = Set.of();
    private static final StandIns BEN_FOR_ANN = member -> member.equals(ANN) ? Optional.of(BEN) : Optional.empty();

    private static Round votes(Round round, boolean yes, UUID... people) {
        for (UUID person : people) {
            round = round.with(round.vote(person, yes, StandIns.NOBODY));
        }
        return round;
    }

    @Test
    void anyOneDecides() {
        Round round = Round.open(Quorum.ANY, List.of(ANN, BEN), NOBODY);
        assertThat(round.verdict()).isEqualTo(OPEN);
        assertThat(votes(round, true, BEN).verdict()).isEqualTo(APPROVED);
        assertThat(votes(round, false, BEN).verdict()).as("Ann may still agree").isEqualTo(OPEN);
        assertThat(votes(round, false, BEN, ANN).verdict()).isEqualTo(REJECTED);
    }

    @Test
    void allHaveToAgreeAndOneNoDecides() {
        Round round = Round.open(Quorum.ALL, List.of(ANN, BEN), NOBODY);
        assertThat(votes(round, true, BEN).verdict()).isEqualTo(OPEN);
        assertThat(votes(round, true, BEN, ANN).verdict()).isEqualTo(APPROVED);
        assertThat(votes(round, false, BEN).verdict()).isEqualTo(REJECTED);
    }

    @Test
    void threeOfFiveFailAtTheThirdNo() {
        Round round = Round.open(Quorum.atLeast(3), List.of(ANN, BEN, CY, DI, EVE), NOBODY);
        assertThat(votes(round, false, ANN, BEN).verdict()).isEqualTo(OPEN);
        assertThat(votes(round, false, ANN, BEN, CY).verdict()).isEqualTo(REJECTED);
        assertThat(votes(votes(round, false, ANN, BEN), true, CY, DI, EVE).verdict())
                .isEqualTo(APPROVED);
    }

    @Test
    void theSeatOfWhoAsksIsTakenOutAndNeverCountsAsYes() {
        Round round = Round.open(Quorum.ALL, List.of(ANN, BEN, CY), Set.of(CY));
        assertThat(round.seats()).containsExactly(ANN, BEN);
        assertThat(votes(round, true, ANN).verdict()).isEqualTo(OPEN);
        assertThat(votes(round, true, ANN, BEN).verdict()).isEqualTo(APPROVED);
    }

    @Test
    void onePersonHasOneVoteAlsoWhenStandingIn() {
        Round round = Round.open(Quorum.ALL, List.of(ANN, BEN), NOBODY);
        Vote own = round.vote(BEN, true, BEN_FOR_ANN);
        assertThat(own).isEqualTo(new Vote(BEN, BEN, true));
        Round voted = round.with(own);
        assertThatThrownBy(() -> voted.vote(BEN, true, BEN_FOR_ANN)).isInstanceOf(VotedAlready.class);
        assertThat(voted.awaited(BEN_FOR_ANN)).containsExactly(ANN);
    }

    @Test
    void whoStandsInVotesForTheMember() {
        Round round = Round.open(Quorum.ANY, List.of(ANN), NOBODY);
        assertThat(round.awaited(BEN_FOR_ANN)).containsExactly(ANN, BEN);
        assertThat(round.vote(BEN, true, BEN_FOR_ANN)).isEqualTo(new Vote(ANN, BEN, true));
        assertThat(round.with(new Vote(ANN, BEN, false)).verdict()).isEqualTo(REJECTED);
    }

    @Test
    void standingInIsOneHop() {
        StandIns chain = member ->
                member.equals(ANN) ? Optional.of(BEN) : member.equals(BEN) ? Optional.of(CY) : Optional.empty();
        Round round = Round.open(Quorum.ANY, List.of(ANN), NOBODY);
        assertThat(round.awaited(chain)).containsExactly(ANN, BEN);
        assertThatThrownBy(() -> round.vote(CY, true, chain)).isInstanceOf(NotTheirs.class);
    }

    @Test
    void aStandInWhoAskedCannotDecide() {
        Round round = Round.open(Quorum.ANY, List.of(ANN), Set.of(BEN));
        assertThatThrownBy(() -> round.vote(BEN, true, BEN_FOR_ANN)).isInstanceOf(AskedForIt.class);
        assertThat(round.awaited(BEN_FOR_ANN)).containsExactly(ANN);
    }

    @Test
    void othersHaveNoVote() {
        Round round = Round.open(Quorum.ANY, List.of(ANN), NOBODY);
        assertThatThrownBy(() -> round.vote(STRANGER, true, StandIns.NOBODY)).isInstanceOf(NotTheirs.class);
    }

    @Test
    void ifTooFewAreLeftItIsNeverApproved() {
        assertThat(Round.open(Quorum.ALL, List.of(CY), Set.of(CY)).verdict()).isEqualTo(NO_ONE_LEFT);
        assertThat(Round.open(Quorum.ANY, List.of(), NOBODY).verdict()).isEqualTo(NO_ONE_LEFT);
        Round two = Round.open(Quorum.atLeast(2), List.of(ANN, BEN, CY), Set.of(CY));
        assertThat(two.verdict()).isEqualTo(OPEN);
        assertThat(two.without(BEN).verdict()).isEqualTo(NO_ONE_LEFT);
        assertThat(votes(two, true, ANN).without(BEN).verdict()).isEqualTo(NO_ONE_LEFT);
    }

    @Test
    void whoLeavesRejectsNothing() {
        Round two = votes(Round.open(Quorum.atLeast(2), List.of(ANN, BEN, CY), NOBODY), false, ANN);
        assertThat(two.without(CY).verdict()).isEqualTo(NO_ONE_LEFT);
        assertThat(votes(two, true, BEN).without(CY).verdict()).isEqualTo(NO_ONE_LEFT);
        assertThat(votes(two.without(STRANGER), false, BEN).without(CY).verdict())
                .isEqualTo(REJECTED);
        Round any = votes(Round.open(Quorum.ANY, List.of(ANN, BEN), NOBODY), false, ANN);
        assertThat(any.without(BEN).verdict()).isEqualTo(NO_ONE_LEFT);
        Round all = Round.open(Quorum.ALL, List.of(ANN, BEN, CY), NOBODY).without(CY);
        assertThat(votes(all, false, ANN).verdict()).isEqualTo(REJECTED);
    }

    @Test
    void aVoteStaysWhenWhoCastItLeaves() {
        Round round = votes(Round.open(Quorum.atLeast(2), List.of(ANN, BEN), NOBODY), true, ANN);
        assertThat(votes(round.without(ANN), true, BEN).verdict()).isEqualTo(APPROVED);
    }

    @Test
    void ofAllTheRestDecidesWhenSomebodyLeaves() {
        Round round = votes(Round.open(Quorum.ALL, List.of(ANN, BEN), NOBODY), true, ANN);
        assertThat(round.without(BEN).verdict()).isEqualTo(APPROVED);
    }
}
