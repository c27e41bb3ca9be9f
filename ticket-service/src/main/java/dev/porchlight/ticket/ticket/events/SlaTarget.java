package dev.porchlight.ticket.ticket.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is promised to have happened in time: the first answer of the service team, and that the ticket is resolved. */
public enum SlaTarget implements Word {
    RESPONSE,
    RESOLUTION;

    @Override
    @JsonValue
    public String word() {
        return Word.spell(this);
    }
}
