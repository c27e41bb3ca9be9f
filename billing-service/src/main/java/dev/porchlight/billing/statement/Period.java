package dev.porchlight.billing.statement;

import dev.porchlight.platform.problem.InvalidInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a statement; both are within. */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_YEARS = 10;

    /**
     * What is not said is the year that ends today.
     *
     * @throws InvalidInput if it ends before it begins, or is longer than ten years
     */
    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate end = to == null ? today : to;
        LocalDate start = from == null ? end.minusYears(1).plusDays(1) : from;
        if (start.isAfter(end)) {
            throw new InvalidInput("from", "cannot be after to");
        }
        if (start.isBefore(end.minusYears(LONGEST_YEARS))) {
            throw new InvalidInput("from", "cannot be more than ten years before to");
        }
        return new Period(start, end);
    }
}
