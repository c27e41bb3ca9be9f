package dev.porchlight.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Instant FIVE = Instant.parse("2026-05-12T17:00:00Z");
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID CY = UUID.randomUUID();

    private static Absence away(UUID person, UUID standIn, int fromDay, int untilDay) {
        return new Absence(person, standIn, FIVE.plus(Duration.ofDays(fromDay)), FIVE.plus(Duration.ofDays(untilDay)));
    }

    @Test
    void whatItCostsDecidesWhoIsAsked() {
        Rule.ApprovalStep one = new Rule.ApprovalStep(Quorum.ANY, Approvers.withRole("approver"));
        Rule.ApprovalStep two = new Rule.ApprovalStep(Quorum.ALL, Approvers.named(ANN, BEN));
        Rule rule = new Rule(List.of(
                new Rule.Tier(100_000, List.of(one, two)),
                new Rule.Tier(0, List.of()),
                new Rule.Tier(5_000, List.of(one))));
        assertThat(rule.stepsFor(4_999)).isEmpty();
        assertThat(rule.stepsFor(5_000)).containsExactly(one);
        assertThat(rule.stepsFor(99_999)).containsExactly(one);
        assertThat(rule.stepsFor(100_000)).containsExactly(one, two);
        assertThat(Rule.NOBODY.stepsFor(1)).isEmpty();
    }

    @Test
    void expiryIsHalfOpen() {
        Deadline deadline = Deadline.after(FIVE.minus(Duration.ofDays(10)), Duration.ofDays(10));
        assertThat(deadline.expiresAt()).isEqualTo(FIVE);
        assertThat(deadline.remindAt()).isEqualTo(FIVE.minus(Duration.ofDays(5)));
        assertThat(deadline.isOver(FIVE.minusMillis(1))).isFalse();
        assertThat(deadline.isOver(FIVE)).isTrue();
    }

    @Test
    void aCircleIsRefusedWhenItIsSet() {
        assertThatThrownBy(() -> away(ANN, ANN, 0, 5).requireNoCircle(List.of()))
                .isInstanceOf(StandInsGoInCircles.class);
        assertThatThrownBy(() -> away(ANN, BEN, 0, 5).requireNoCircle(List.of(away(BEN, ANN, 4, 9))))
                .isInstanceOf(StandInsGoInCircles.class);
        assertThatThrownBy(
                        () -> away(ANN, BEN, 0, 5).requireNoCircle(List.of(away(BEN, CY, 1, 2), away(CY, ANN, 3, 4))))
                .isInstanceOf(StandInsGoInCircles.class);
        away(ANN, BEN, 0, 5).requireNoCircle(List.of(away(BEN, ANN, 5, 9), away(BEN, CY, 0, 5)));
    }

    @Test
    void anAbsenceIsHalfOpen() {
        Absence absence = away(ANN, BEN, 0, 5);
        assertThat(Absence.at(FIVE.minusMillis(1), List.of(absence)).of(ANN)).isEmpty();
        assertThat(Absence.at(FIVE, List.of(absence)).of(ANN)).contains(BEN);
        assertThat(Absence.at(FIVE.plus(Duration.ofDays(5)), List.of(absence)).of(ANN))
                .isEmpty();
    }
}
