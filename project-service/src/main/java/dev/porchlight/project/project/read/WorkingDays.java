package dev.porchlight.project.project.read;

import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.read.ServiceHours.Hours;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The time in which work is done until a project's target date ends, that date counted and today too. */
@Component
public class WorkingDays {

    /**
     * What is left.
     *
     * @param leftSeconds of working time; below zero, how late it is
     * @param days on which there is work; below zero, how many it is late
     * @param dueAt the end of the target date where the service team works
     */
    record TimeLeft(long leftSeconds, int days, Instant dueAt) {}

    private final Clock clock;
    private final ServiceHours hours;

    WorkingDays(Clock clock, ServiceHours hours) {
        this.clock = clock;
        this.hours = hours;
    }

    ServiceHours.Known hours() {
        return hours.now();
    }

    Instant now() {
        return clock.instant();
    }

    /** Null without a target, and once a project is closed. */
    static @Nullable TimeLeft left(@Nullable LocalDate target, Status status, Instant moment, Hours hours) {
        if (target == null || status.isClosed()) {
            return null;
        }
        WorkingTime time = hours.time();
        ZoneId zone = time.hours().zone();
        LocalDate today = LocalDate.ofInstant(moment, zone);
        Instant due = target.plusDays(1).atStartOfDay(zone).toInstant();
        Duration left = time.between(moment, due);
        int days = target.isBefore(today) ? -time.days(target.plusDays(1), today) : time.days(today, target);
        return new TimeLeft(left.toSeconds(), days, due);
    }

    /** When the service team begins its day after so many working days have gone by. */
    public Instant after(Instant moment, int working) {
        WorkingTime time = hours.now().standard().time();
        ZoneId zone = time.hours().zone();
        LocalDate day = LocalDate.ofInstant(moment, zone);
        for (int left = working + 1; left > 0; left -= time.isWorked(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return time.after(midnight, Duration.ofNanos(1)).orElse(midnight).minusNanos(1);
    }

    /** How many have gone by since a moment, today counted. */
    int since(Instant moment, Hours of) {
        ZoneId zone = of.time().hours().zone();
        return of.time()
                .days(LocalDate.ofInstant(moment, zone).plusDays(1), LocalDate.ofInstant(clock.instant(), zone));
    }
}
