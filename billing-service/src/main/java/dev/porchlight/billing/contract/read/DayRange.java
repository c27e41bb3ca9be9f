package dev.porchlight.billing.contract.read;

import dev.porchlight.platform.problem.InvalidInput;
import java.time.LocalDate;

/** What can be asked of a range of days. */
final class DayRange {

    private static final int LONGEST_YEARS = 10;

    private DayRange() {}

    static void require(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new InvalidInput("from", "cannot be after to");
        }
        if (from.isBefore(to.minusYears(LONGEST_YEARS))) {
            throw new InvalidInput("from", "cannot be more than ten years before to");
        }
    }
}
