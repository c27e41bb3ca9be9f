package dev.porchlight.project.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static List<Progress.Work> tasks(int count, Integer minutes, int percent, boolean cancelled) {
        return Stream.generate(() -> new Progress.Work(minutes, percent, cancelled))
                .limit(count)
                .toList();
    }

    @SafeVarargs
    private static int of(List<Progress.Work>... tasks) {
        return Progress.of(Stream.of(tasks).flatMap(List::stream).toList());
    }

    @Test
    void itIsWeighedByPlannedEffort() {
        assertThat(of(tasks(1, 50 * 60, 30, false), tasks(1, 5 * 60, 70, false)))
                .isEqualTo(33);
    }

    @Test
    void itIsNeverAHundredBeforeTheEnd() {
        assertThat(of(tasks(199, 60, 100, false), tasks(1, 60, 0, false))).isEqualTo(99);
        assertThat(of(tasks(1, 60, 100, false), tasks(1, 0, 99, false))).isEqualTo(99);
        assertThat(of(tasks(200, 60, 100, false))).isEqualTo(100);
    }

    @Test
    void withoutEffortAllWeighTheSame() {
        assertThat(of(tasks(1, null, 100, false), tasks(3, null, 0, false))).isEqualTo(25);
        assertThat(of(tasks(1, 120, 0, false), tasks(1, null, 100, false))).isEqualTo(50);
    }

    @Test
    void whatIsCancelledIsOut() {
        assertThat(of(tasks(4, null, 100, false), tasks(4, null, 0, false), tasks(2, null, 0, true)))
                .isEqualTo(50);
    }

    @Test
    void splittingATaskChangesNothing() {
        assertThat(of(tasks(1, 600, 50, false), tasks(1, 600, 0, false))).isEqualTo(25);
        assertThat(of(tasks(2, 300, 50, false), tasks(1, 600, 0, false))).isEqualTo(25);
    }

    @Test
    void nothingToDoIsNothingDone() {
        assertThat(Progress.of(List.of())).isZero();
        assertThat(of(tasks(3, 60, 100, true))).isZero();
    }
}
