package dev.porchlight.workingtime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working hours of a week: none, one or more stretches on each day, in the order of the clock.
 *
 * @param from the first day that it holds for; null for all that came before the next week
 */
public record Week(
        @Nullable LocalDate from,
        List<Hours> monday,
        List<Hours> tuesday,
        List<Hours> wednesday,
        List<Hours> thursday,
        List<Hours> friday,
        List<Hours> saturday,
        List<Hours> sunday) {

    /** The same hours from Monday to Friday. */
    public static Week workdays(String from, String to) {
        List<Hours> hours = List.of(new Hours(from, to));
        return new Week(null, hours, hours, hours, hours, hours, List.of(), List.of());
    }

    /** Day and night. */
    public static Week always() {
        List<Hours> all = List.of(Hours.ALL_DAY);
        return new Week(null, all, all, all, all, all, all, all);
    }

    public List<Hours> on(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> monday;
            case TUESDAY -> tuesday;
            case WEDNESDAY -> wednesday;
            case THURSDAY -> thursday;
            case FRIDAY -> friday;
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
        };
    }
}
