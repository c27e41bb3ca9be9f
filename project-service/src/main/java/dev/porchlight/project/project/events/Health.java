package dev.porchlight.project.project.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a project goes, in the eyes of who runs it. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK;

    /** As it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
