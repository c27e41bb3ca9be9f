package dev.porchlight.ticket.ticket.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How urgent something is, and how much it affects. */
public enum Level implements Word {
    LOW,
    MEDIUM,
    HIGH;

    @Override
    @JsonValue
    public String word() {
        return Word.spell(this);
    }
}
