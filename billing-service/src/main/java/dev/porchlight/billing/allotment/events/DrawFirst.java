package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is used first: what was carried into the period, or what the period itself was given. */
public enum DrawFirst {
    CARRIED,
    OWN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
