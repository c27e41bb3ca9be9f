package dev.porchlight.workingtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against a model that is slow and obvious: it walks from minute to minute and looks at the clock on the wall. */
class MinuteByMinuteTest {

    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");
    private static final long MINUTES = ChronoUnit.MINUTES.between(BEGIN, Instant.parse("2029-01-01T00:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"})
    void theSameFrom2024To2028(String zone) {
        Random random = new Random(zone.hashCode());
        for (int round = 0; round < 12; round++) {
            WorkingHours hours = someHours(zone, random);
            WorkingTime time = new WorkingTime(hours);
            int[] workedBefore = walk(hours);
            for (int i = 0; i < 400; i++) {
                // Short ones and long ones, and many about the nights in which clocks are changed.
                int from = i % 4 == 0 ? nearAChange(zone, random) : random.nextInt((int) MINUTES);
                int to = i % 2 == 0
                        ? Math.min((int) MINUTES, from + random.nextInt(3_000))
                        : random.nextInt((int) MINUTES);
                int worked = workedBefore[to] - workedBefore[from];
                assertThat(time.between(minute(from), minute(to)))
                        .as("%s, from %s to %s", hours, minute(from), minute(to))
                        .isEqualTo(Duration.ofMinutes(worked));
                if (worked > 0) {
                    int first = from;
                    while (workedBefore[first] - workedBefore[from] < worked) {
                        first++;
                    }
                    assertThat(time.after(minute(from), Duration.ofMinutes(worked)))
                            .as("%s, %s minutes after %s", hours, worked, minute(from))
                            .contains(minute(first));
                }
            }
        }
    }

    /** How many minutes are worked before each. */
    private static int[] walk(WorkingHours hours) {
        ZoneId zone = hours.zone();
        var daysOff = hours.daysOff();
        int[] before = new int[(int) MINUTES + 1];
        for (int i = 0; i < MINUTES; i++) {
            LocalDateTime wall = LocalDateTime.ofInstant(minute(i), zone);
            LocalDate day = wall.toLocalDate();
            int minute = wall.getHour() * 60 + wall.getMinute();
            boolean worked = !daysOff.contains(day)
                    && hours.on(day).on(day.getDayOfWeek()).stream()
                            .anyMatch(stretch -> stretch.begin() <= minute && minute < stretch.end());
            before[i + 1] = before[i] + (worked ? 1 : 0);
        }
        return before;
    }

    private static int nearAChange(String zone, Random random) {
        Instant somewhen = minute(random.nextInt((int) MINUTES - 600_000));
        var change = ZoneId.of(zone).getRules().nextTransition(somewhen);
        Instant at = change == null ? somewhen : change.getInstant();
        int minute = (int) ChronoUnit.MINUTES.between(BEGIN, at) - 1_500 + random.nextInt(3_000);
        return Math.clamp(minute, 0, (int) MINUTES - 1);
    }

    private static WorkingHours someHours(String zone, Random random) {
        Week first = week(null, random);
        Week second = week(LocalDate.parse("2026-01-01").plusDays(random.nextInt(300)), random);
        List<Holiday> holidays = random.ints(20, 0, 1_826)
                .distinct()
                .mapToObj(day -> new Holiday(LocalDate.parse("2024-01-01").plusDays(day), "Off"))
                .toList();
        WorkingHours hours = new WorkingHours(zone, List.of(first, second), holidays);
        assertThat(hours.faults()).isEmpty();
        return hours;
    }

    private static Week week(LocalDate from, Random random) {
        if (random.nextInt(5) == 0) {
            Week always = Week.always();
            return new Week(
                    from,
                    always.monday(),
                    always.monday(),
                    always.monday(),
                    always.monday(),
                    always.monday(),
                    always.monday(),
                    always.monday());
        }
        List<List<Hours>> days =
                IntStream.range(0, 7).mapToObj(day -> day(random)).toList();
        return new Week(
                from,
                List.of(new Hours("00:45", "02:15")),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6));
    }

    private static List<Hours> day(Random random) {
        List<Hours> hours = new ArrayList<>();
        int minute = random.nextInt(300);
        for (int i = random.nextInt(4); i > 0 && minute < 1_100; i--) {
            int end = minute + 1 + random.nextInt(340);
            hours.add(new Hours(time(minute), time(end)));
            minute = end + 1 + random.nextInt(200);
        }
        return hours;
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    private static Instant minute(int number) {
        return BEGIN.plus(number, ChronoUnit.MINUTES);
    }
}
