package dev.porchlight.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.Set;

/**
 * Counts the time in which work is done: real time between the zoned local times of {@link WorkingHours}, to the
 * nanosecond, through changes of the clocks.
 */
public final class WorkingTime {

    /** Nobody is promised anything beyond. */
    private static final int YEARS = 20;

    private final WorkingHours hours;
    private final Set<LocalDate> daysOff;
    private final ZoneRules rules;

    public WorkingTime(WorkingHours hours) {
        this.hours = hours;
        this.daysOff = hours.daysOff();
        this.rules = hours.zone().getRules();
    }

    public WorkingHours hours() {
        return hours;
    }

    /** Whether there is any work on a day. */
    public boolean isWorked(LocalDate day) {
        return !daysOff.contains(day) && !hours.on(day).on(day.getDayOfWeek()).isEmpty();
    }

    /** How many days are worked from one to another, both counted; 0 if the second comes before the first. */
    public int days(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                .filter(this::isWorked)
                .count();
    }

    /** How much of the time between two moments is working time; below zero if the second comes before the first. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration sum = Duration.ZERO;
        Stretches stretches = new Stretches(hours, daysOff, rules, from);
        for (Stretch next = stretches.next(to); next != null && next.from().isBefore(to); next = stretches.next(to)) {
            sum = sum.plus(next.to().isAfter(to) ? Duration.between(next.from(), to) : next.length());
        }
        return sum;
    }

    /**
     * When so much working time will have passed: the first such moment, and the same moment if it is none.
     *
     * @return empty if it will not have within twenty years
     */
    public Optional<Instant> after(Instant from, Duration amount) {
        if (!amount.isPositive()) {
            return Optional.of(from);
        }
        Instant limit = from.plus(YEARS * 366L, ChronoUnit.DAYS);
        Duration left = amount;
        Stretches stretches = new Stretches(hours, daysOff, rules, from);
        for (Stretch next = stretches.next(limit); next != null; next = stretches.next(limit)) {
            if (next.length().compareTo(left) >= 0) {
                return Optional.of(next.from().plus(left));
            }
            left = left.minus(next.length());
        }
        return Optional.empty();
    }
}
