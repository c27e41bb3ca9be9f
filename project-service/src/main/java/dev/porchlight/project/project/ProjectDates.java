package dev.porchlight.project.project;

import dev.porchlight.platform.problem.InvalidInput;
import java.time.LocalDate;

/** When a project begins and ends. It may begin before it was opened, and not end before it begins. */
final class ProjectDates {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private ProjectDates() {}

    /** @throws InvalidInput at the date that is wrong */
    static void require(LocalDate start, LocalDate target) {
        requireSane("/startDate", start);
        requireSane("/targetDate", target);
        if (start != null && target != null && target.isBefore(start)) {
            throw new InvalidInput("/targetDate", "must not be before the start date");
        }
    }

    /** The same of a phase. */
    static void requireSpan(LocalDate first, LocalDate last) {
        requireSane("/startsOn", first);
        requireSane("/endsOn", last);
        if (first != null && last != null && last.isBefore(first)) {
            throw new InvalidInput("/endsOn", "must not be before the first day");
        }
    }

    static void requireSane(String pointer, LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw new InvalidInput(pointer, "must be between the years 1990 and 2100");
        }
    }
}
