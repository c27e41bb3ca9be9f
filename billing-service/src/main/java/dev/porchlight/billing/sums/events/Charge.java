package dev.porchlight.billing.sums.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How often a line is charged. */
public enum Charge {
    ONE_OFF,
    MONTHLY,
    YEARLY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
