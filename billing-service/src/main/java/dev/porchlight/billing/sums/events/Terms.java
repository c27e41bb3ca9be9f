package dev.porchlight.billing.sums.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;

/** Within what time an invoice is to be paid. Nothing of it is the day itself. */
public record Terms(int count, Unit unit) {

    /** What terms are counted in. */
    public enum Unit {
        DAYS,
        MONTHS;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last day to pay what was issued that day. A month after the 31st of January is the end of February. */
    public LocalDate dueAfter(LocalDate issued) {
        return unit == Unit.DAYS ? issued.plusDays(count) : issued.plusMonths(count);
    }
}
