package dev.porchlight.workingtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Walks through working time from a moment on. Between two changes of the clocks the offset is the same, and hours are
 * what they say; an hour that the clocks skip is nobody's, and one that they strike twice is worked twice.
 */
final class Stretches {

    private final WorkingHours hours;
    private final Set<LocalDate> daysOff;
    private final ZoneRules rules;
    private final Deque<Stretch> ready = new ArrayDeque<>();

    /** Up to where the offset is the same. */
    private Instant begin;

    private Instant end;
    private ZoneOffset offset;
    private LocalDate day;

    Stretches(WorkingHours hours, Set<LocalDate> daysOff, ZoneRules rules, Instant from) {
        this.hours = hours;
        this.daysOff = daysOff;
        this.rules = rules;
        enter(from);
    }

    private void enter(Instant from) {
        ZoneOffsetTransition change = rules.nextTransition(from);
        begin = from;
        end = change == null ? Instant.MAX : change.getInstant();
        offset = rules.getOffset(from);
        day = LocalDate.ofInstant(from, offset);
    }

    /** The next stretch that ends after the moment before; null if there is none that begins before the limit. */
    Stretch next(Instant limit) {
        while (ready.isEmpty()) {
            Instant midnight = OffsetDateTime.of(day.atStartOfDay(), offset).toInstant();
            if (!midnight.isBefore(end)) {
                enter(end);
                continue;
            }
            if (!midnight.isBefore(limit)) {
                return null;
            }
            if (!daysOff.contains(day)) {
                addDay(midnight);
            }
            day = day.plusDays(1);
        }
        return ready.poll();
    }

    private void addDay(Instant midnight) {
        for (Hours stretch : hours.on(day).on(day.getDayOfWeek())) {
            Stretch found = new Stretch(
                    later(begin, midnight.plusSeconds(stretch.begin() * 60L)),
                    earlier(end, midnight.plusSeconds(stretch.end() * 60L)));
            if (!found.isEmpty()) {
                ready.add(found);
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
