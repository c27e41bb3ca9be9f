package dev.porchlight.project.project.read;

import dev.porchlight.project.project.read.WorkingDays.TimeLeft;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.WorkingHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why so much time is left.
 *
 * @param calendar what the calendar is called by which it is counted; null for none
 * @param hours when the service team works
 * @param at the moment it is counted from
 * @param weeks the working time of each week until then, or since; they add up to what is left
 */
record TimeLeftExplained(
        @Nullable String calendar,
        WorkingHours hours,
        Instant at,
        @Nullable TimeLeft left,
        List<WeekOfWork> weeks) {

    /** Weeks are told apart up to here; beyond, the last one has all the rest. */
    private static final int MOST = 26;

    /**
     * A week, or the rest.
     *
     * @param daysOff on which nobody works although it is a day like others
     */
    record WeekOfWork(Instant from, Instant to, long workingSeconds, List<Holiday> daysOff) {}

    static TimeLeftExplained of(@Nullable TimeLeft left, Instant now, ServiceHours.Hours by) {
        List<WeekOfWork> weeks = new ArrayList<>();
        if (left != null) {
            boolean late = left.dueAt().isBefore(now);
            Instant end = late ? now : left.dueAt();
            ZoneId zone = by.time().hours().zone();
            for (Instant from = late ? left.dueAt() : now; from.isBefore(end); ) {
                Instant monday = LocalDate.ofInstant(from, zone)
                        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atStartOfDay(zone)
                        .toInstant();
                Instant to = monday.isAfter(end) || weeks.size() == MOST ? end : monday;
                weeks.add(week(from, to, zone, by));
                from = to;
            }
        }
        return new TimeLeftExplained(by.name(), by.time().hours(), now, left, weeks);
    }

    private static WeekOfWork week(Instant from, Instant to, ZoneId zone, ServiceHours.Hours by) {
        LocalDate first = LocalDate.ofInstant(from, zone);
        LocalDate end = LocalDate.ofInstant(to.minusNanos(1), zone);
        List<Holiday> off = by.time().hours().holidays().stream()
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(end))
                .toList();
        return new WeekOfWork(from, to, by.time().between(from, to).toSeconds(), off);
    }
}
