package dev.porchlight.project.project.read;

import dev.porchlight.project.project.events.Status;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days from Monday to Friday that are left until a project's target date, that date counted and today too. */
@Component
class WorkingDays {

    private final Clock clock;
    private final ZoneId zone;

    WorkingDays(Clock clock, @Value("${porchlight.projects.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** How many are left; below zero, how many it is late; null without a target or once a project is closed. */
    Integer left(LocalDate target, Status status) {
        if (target == null || status.isClosed()) {
            return null;
        }
        LocalDate today = today();
        return target.isBefore(today) ? -between(target.plusDays(1), today) : between(today, target);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
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
            working += day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return (int) working;
    }
}
