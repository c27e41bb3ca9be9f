package dev.porchlight.project.project.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why progress is another than before. */
public enum Why {
    WORK_DONE,
    WORK_REOPENED,
    SCOPE_GREW,
    SCOPE_SHRANK;

    /** As it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
