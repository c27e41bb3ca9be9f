package dev.porchlight.notification.ticket.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** When an alert is given. */
public enum Occasion {
    /** A ticket was opened. */
    NEW,
    /** A ticket has nobody: from the beginning, again, or still when it became more pressing. */
    UNASSIGNED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
