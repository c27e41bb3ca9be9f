package dev.porchlight.project.project.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a project stands. The last two are closed. */
public enum Status {
    PLANNED,
    ACTIVE,
    ON_HOLD,
    DONE,
    CANCELLED;

    /** As it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }
}
