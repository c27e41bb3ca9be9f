package dev.porchlight.project.project.read;

import dev.porchlight.project.project.events.Status;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days from Monday to Friday that are left until a project's target date, that date counted and today too. */
@Component
public class WorkingDays {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Clock clock;
    private final ZoneId zone;

    WorkingDays(Clock clock, @Value("${porchlight.projects.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** How many are left; below zero, how many it is late; null without a target or once a project is closed. */
    Integer left(LocalDate target, Status status) {
        return left(target, status, today());
    }

    Integer left(LocalDate target, Status status, LocalDate today) {
        if (target == null || status.isClosed()) {
            return null;
        }
        return target.isBefore(today) ? -between(target.plusDays(1), today) : between(today, target);
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** When the service team begins its day after so many working days have gone by. */
    public Instant after(Instant moment, int working) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        for (int left = working + 1; left > 0; left -= isWorking(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** How many have gone by since a moment, today counted. */
    int since(Instant moment) {
        return between(LocalDate.ofInstant(moment, zone).plusDays(1), today());
    }

    /** Both ends counted; 0 if the last is before the first. */
    static int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long working = days / 7 * 5;
        for (LocalDate day = first.plusDays(days / 7 * 7); !day.isAfter(last); day = day.plusDays(1)) {
            working += isWorking(day) ? 1 : 0;
        }
        return (int) working;
    }
}
