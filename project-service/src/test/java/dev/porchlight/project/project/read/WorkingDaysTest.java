package dev.porchlight.project.project.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.read.ServiceHours.Hours;
import dev.porchlight.project.project.read.TimeLeftExplained.WeekOfWork;
import dev.porchlight.project.project.read.WorkingDays.TimeLeft;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.Week;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** A Monday, 13:00 where the service team works. */
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Hours OFFICE = office();

    private static Hours office(Holiday... daysOff) {
        return new Hours(
                "Office",
                new WorkingTime(
                        new WorkingHours("Europe/London", List.of(Week.workdays("09:00", "17:00")), List.of(daysOff))));
    }

    private static TimeLeft left(LocalDate target) {
        return WorkingDays.left(target, Status.ACTIVE, NOW, OFFICE);
    }

    @Test
    void daysAreCountedOnWhichThereIsWork() {
        assertThat(left(TODAY).days()).isEqualTo(1);
        assertThat(left(TODAY.plusDays(4)).days()).isEqualTo(5);
        assertThat(left(TODAY.plusDays(6)).days()).isEqualTo(5);
        assertThat(left(TODAY.plusDays(7)).days()).isEqualTo(6);
        assertThat(left(TODAY.plusDays(364)).days()).isEqualTo(261);
    }

    @Test
    void timeIsWorkingTimeToTheEndOfTheDay() {
        assertThat(left(TODAY)).isEqualTo(new TimeLeft(4 * 3600, 1, Instant.parse("2026-06-01T23:00:00Z")));
        assertThat(left(TODAY.plusDays(4)).leftSeconds()).isEqualTo((4 + 4 * 8) * 3600);
    }

    @Test
    void holidaysAreNotCounted() {
        Holiday off = new Holiday(TODAY.plusDays(1), "Founder's day");
        TimeLeft left = WorkingDays.left(TODAY.plusDays(2), Status.ACTIVE, NOW, office(off));
        assertThat(left.days()).isEqualTo(2);
        assertThat(left.leftSeconds()).isEqualTo((4 + 8) * 3600);
        TimeLeftExplained why = TimeLeftExplained.of(left, NOW, office(off));
        assertThat(why.weeks()).containsExactly(new WeekOfWork(NOW, left.dueAt(), left.leftSeconds(), List.of(off)));
    }

    @Test
    void whatIsLateIsBelowZero() {
        assertThat(left(TODAY.minusDays(3)).days()).isEqualTo(-1);
        assertThat(left(TODAY.minusDays(7)).days()).isEqualTo(-5);
        assertThat(left(TODAY.minusDays(3)).leftSeconds()).isEqualTo(-4 * 3600);
    }

    @Test
    void withoutTargetOrWhenClosedThereIsNone() {
        assertThat(left(null)).isNull();
        assertThat(WorkingDays.left(TODAY, Status.DONE, NOW, OFFICE)).isNull();
    }

    @Test
    void weeksAddUpToWhatIsLeftHoweverFarItIs() {
        for (LocalDate target : List.of(
                TODAY, TODAY.plusDays(40), TODAY.minusDays(40), LocalDate.of(2100, 12, 31), LocalDate.of(1990, 1, 1))) {
            TimeLeft left = left(target);
            TimeLeftExplained why = TimeLeftExplained.of(left, NOW, OFFICE);
            assertThat(why.weeks().stream()
                            .mapToLong(WeekOfWork::workingSeconds)
                            .sum())
                    .isEqualTo(Math.abs(left.leftSeconds()));
            assertThat(why.weeks()).hasSizeLessThanOrEqualTo(27);
        }
        assertThat(Duration.ofSeconds(left(TODAY.plusDays(7)).leftSeconds())).isEqualTo(Duration.ofHours(44));
    }
}
