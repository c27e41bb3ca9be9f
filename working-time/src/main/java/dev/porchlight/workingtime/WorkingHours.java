package dev.porchlight.workingtime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When work is done. Hours that change hold from a day on; those before it stay what they were.
 *
 * @param timeZone the place's, such as {@code Europe/London}
 * @param weeks in the order of their days; the first holds for all time before the second
 * @param holidays days without work
 */
public record WorkingHours(String timeZone, List<Week> weeks, List<Holiday> holidays) {

    /** What cannot be, and where: a JSON pointer. */
    public record Fault(String pointer, String message) {}

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The week that holds on a day. */
    Week on(LocalDate date) {
        Week held = weeks.getFirst();
        for (Week week : weeks) {
            if (week.from() == null || !week.from().isAfter(date)) {
                held = week;
            }
        }
        return held;
    }

    Set<LocalDate> daysOff() {
        return holidays.stream().map(Holiday::date).collect(Collectors.toSet());
    }

    /** What is wrong with it; nothing if all is sound. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        try {
            zone();
        } catch (DateTimeException | NullPointerException e) {
            faults.add(new Fault("/timeZone", "is not a time zone, such as Europe/London"));
        }
        if (weeks.isEmpty()) {
            faults.add(new Fault("/weeks", "is required"));
        }
        for (int i = 0; i < weeks.size(); i++) {
            addFaults(i, faults);
        }
        if (daysOff().size() < holidays.size()) {
            faults.add(new Fault("/holidays", "must have each day once"));
        }
        return faults;
    }

    private void addFaults(int index, List<Fault> faults) {
        Week week = weeks.get(index);
        String pointer = "/weeks/" + index;
        LocalDate before = index == 0 ? null : weeks.get(index - 1).from();
        if (index > 0 && (week.from() == null || before != null && !week.from().isAfter(before))) {
            faults.add(new Fault(pointer + "/from", "must be a day after that of the week before"));
        }
        boolean none = true;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Hours> hours = week.on(day);
            none &= hours.isEmpty();
            int end = -1;
            for (int i = 0; i < hours.size(); i++) {
                Hours stretch = hours.get(i);
                String place = pointer + "/" + day.name().toLowerCase(java.util.Locale.ROOT) + "/" + i;
                if (!stretch.areSound()) {
                    faults.add(
                            new Fault(place, "must be two times, such as 09:00 and 17:30, the second after the first"));
                } else if (stretch.begin() < end) {
                    faults.add(new Fault(place, "must begin after the stretch before it ends"));
                } else {
                    end = stretch.end();
                }
            }
        }
        if (none) {
            faults.add(new Fault(pointer, "must have hours on some day"));
        }
    }

    /** The same with these days off in place of those that there were. */
    public WorkingHours with(List<Holiday> daysOff) {
        return new WorkingHours(timeZone, weeks, daysOff);
    }

    /** The same, with another week from a day on; what was to come after that day is forgotten. */
    public WorkingHours with(Week week) {
        List<Week> kept = Stream.concat(
                        weeks.stream()
                                .filter(other ->
                                        other.from() == null || other.from().isBefore(week.from())),
                        Stream.of(week))
                .toList();
        return new WorkingHours(timeZone, kept, holidays);
    }
}
