package dev.porchlight.billing.allotment.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** To what time is rounded up before it is weighed: each entry, or all work of a type on a day together. */
public record Step(int minutes, Per per) {

    /** To the minute, which is as it was logged. */
    public static final Step MINUTE = new Step(1, Per.ENTRY);

    /** What is rounded together. */
    public enum Per {
        ENTRY,
        DAY;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
