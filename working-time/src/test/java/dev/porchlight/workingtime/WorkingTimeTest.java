package dev.porchlight.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final String LONDON = "Europe/London";

    private static WorkingHours hours(Week... weeks) {
        return new WorkingHours(LONDON, List.of(weeks), List.of());
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), ZoneId.of(LONDON))
                .toInstant();
    }

    /** Rule 39. */
    @Test
    void officeHoursGoOnAfterTheWeekendOnTheNewClock() {
        WorkingTime office = new WorkingTime(hours(Week.workdays("09:00", "17:00")));
        assertThat(office.after(at("2026-03-27T16:00"), Duration.ofHours(4)))
                .contains(Instant.parse("2026-03-30T11:00:00Z"))
                .contains(at("2026-03-30T12:00"));
    }

    @Test
    void daysAreCountedOnWhichThereIsWork() {
        WorkingTime office = new WorkingTime(hours(Week.workdays("09:00", "17:00"))
                .with(List.of(new Holiday(LocalDate.of(2026, 5, 25), "Spring bank holiday"))));
        LocalDate monday = LocalDate.of(2026, 5, 25);
        assertThat(office.isWorked(monday)).isFalse();
        assertThat(office.isWorked(monday.plusDays(5))).isFalse();
        assertThat(office.days(monday, monday.plusDays(7))).isEqualTo(5);
        assertThat(office.days(monday.plusDays(1), monday.plusDays(1))).isEqualTo(1);
        assertThat(office.days(monday.plusDays(1), monday)).isZero();
    }

    /** Rule 40. */
    @Test
    void dayAndNightCountsRealHours() {
        WorkingTime always = new WorkingTime(hours(Week.always()));
        assertThat(always.after(at("2026-03-28T22:00"), Duration.ofHours(8))).contains(at("2026-03-29T07:00"));
    }

    @Test
    void anHourThatTheClocksStrikeTwiceIsWorkedTwiceAndOneThatTheySkipIsNot() {
        List<Hours> night = List.of(new Hours("01:00", "02:00"));
        WorkingTime nights = new WorkingTime(hours(new Week(null, night, night, night, night, night, night, night)));
        assertThat(nights.between(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(nights.between(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                .isZero();
    }

    @Test
    void holidaysAreDaysWithoutWork() {
        WorkingTime office = new WorkingTime(hours(Week.workdays("09:00", "17:00"))
                .with(List.of(new Holiday(LocalDate.parse("2026-04-03"), "Good Friday"))));
        assertThat(office.between(at("2026-04-02T16:00"), at("2026-04-06T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void newHoursHoldFromTheirDayOnAndRewriteNothingBefore() {
        List<Hours> longDay = List.of(new Hours("08:00", "20:00"));
        Week longer = new Week(
                LocalDate.parse("2026-04-01"), longDay, longDay, longDay, longDay, longDay, List.of(), List.of());
        WorkingTime office =
                new WorkingTime(hours(Week.workdays("09:00", "17:00")).with(longer));
        assertThat(office.between(at("2026-03-31T00:00"), at("2026-04-01T00:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(office.between(at("2026-04-01T00:00"), at("2026-04-02T00:00")))
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void timeAlsoRunsBackwards() {
        WorkingTime office = new WorkingTime(hours(Week.workdays("09:00", "17:00")));
        assertThat(office.between(at("2026-03-30T12:00"), at("2026-03-27T16:00")))
                .isEqualTo(Duration.ofHours(-4));
        assertThat(office.after(at("2026-03-28T12:00"), Duration.ZERO)).contains(at("2026-03-28T12:00"));
    }

    @Test
    void whatCannotBeIsSaidWithItsPlace() {
        Week wrong = new Week(
                null,
                List.of(new Hours("09:00", "08:00")),
                List.of(new Hours("09:00", "12:00"), new Hours("11:00", "17:00")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(new WorkingHours("Europe/Lundon", List.of(wrong), List.of()).faults())
                .extracting(WorkingHours.Fault::pointer)
                .containsExactly("/timeZone", "/weeks/0/monday/0", "/weeks/0/tuesday/1");
        assertThat(hours(Week.always()).faults()).isEmpty();
    }

    @Test
    void holidaysAreProposed() {
        assertThat(HolidayProposals.countries()).contains("GB", "US", "DE");
        assertThat(HolidayProposals.regions("gb", Locale.UK)).contains(new Region("sct", "Scotland"));
        assertThat(HolidayProposals.of("gb", "eng", Year.of(2026), Locale.UK))
                .contains(new Holiday(LocalDate.parse("2026-12-25"), "Christmas"));
    }
}
