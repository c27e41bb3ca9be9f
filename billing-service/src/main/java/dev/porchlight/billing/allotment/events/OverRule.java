package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happens when more is used than is left. */
public enum OverRule {
    /** It is charged at a rate. */
    RATE,
    /** Another block is bought, and as many as it takes. */
    NEXT_BLOCK,
    /** Work stops until the customer has said how to go on. What was done by then waits for that. */
    STOP;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
