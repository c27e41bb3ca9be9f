package dev.porchlight.project.project.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.project.project.events.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final WorkingDays days = new WorkingDays(
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC), ZoneId.of("Europe/London"));

    @Test
    void theyAreCountedFromMondayToFriday() {
        assertThat(days.left(TODAY, Status.ACTIVE)).isEqualTo(1);
        assertThat(days.left(TODAY.plusDays(4), Status.ACTIVE)).isEqualTo(5);
        assertThat(days.left(TODAY.plusDays(6), Status.ACTIVE)).isEqualTo(5);
        assertThat(days.left(TODAY.plusDays(7), Status.ACTIVE)).isEqualTo(6);
        assertThat(days.left(TODAY.plusDays(364), Status.ACTIVE)).isEqualTo(261);
    }

    @Test
    void whatIsLateIsBelowZero() {
        assertThat(days.left(TODAY.minusDays(3), Status.ACTIVE)).isEqualTo(-1);
        assertThat(days.left(TODAY.minusDays(7), Status.ACTIVE)).isEqualTo(-5);
    }

    @Test
    void withoutTargetOrWhenClosedThereAreNone() {
        assertThat(days.left(null, Status.ACTIVE)).isNull();
        assertThat(days.left(TODAY, Status.DONE)).isNull();
    }

    @Test
    void afterSoManyTheNextOneBeginsAtNineWhereTheMspIs() {
        Instant monday = Instant.parse("2026-06-01T12:00:00Z");
        assertThat(days.after(monday, 7)).isEqualTo(Instant.parse("2026-06-11T08:00:00Z"));
        assertThat(days.after(Instant.parse("2026-06-06T12:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-06-09T08:00:00Z"));
    }
}
