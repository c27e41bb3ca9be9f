package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a line counts. Amounts are whole numbers of the smallest that is counted: minutes of hours, minor units of money,
 * else one.
 */
public enum Unit {
    HOURS,
    TICKETS,
    UNITS,
    MONEY;

    /** Whether work on tickets counts against such a line by itself; units are counted by people. */
    public boolean takesWork() {
        return this != UNITS;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
