package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often the allotment is given anew; the whole is a block that is given once. */
public enum PeriodLength {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    WHOLE(0);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    /** 0 for the whole. */
    public int months() {
        return months;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
