package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody worked on. */
public enum WorkedOn {
    TICKET,
    PROJECT;

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
