package dev.porchlight.ticket.outage.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something does not work. */
public enum Kind {
    /** It was planned to be so. */
    MAINTENANCE,
    /** Nobody planned it. */
    DOWNTIME;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
