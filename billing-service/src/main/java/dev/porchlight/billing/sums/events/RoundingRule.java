package dev.porchlight.billing.sums.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where tax is rounded, and which way. It is written on every document, and stays as it was there. */
public enum RoundingRule {
    /** Once per rate on the sum of its lines; half goes away from zero. */
    DOCUMENT_HALF_UP,
    /** Once per rate on the sum of its lines; towards zero. */
    DOCUMENT_DOWN,
    /** On every line; half goes away from zero. What some accounting systems do. */
    LINE_HALF_UP;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
