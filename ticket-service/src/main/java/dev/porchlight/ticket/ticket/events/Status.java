package dev.porchlight.ticket.ticket.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a ticket stands. All but {@link #RESOLVED} are active. */
public enum Status implements Word {
    NEW,
    IN_PROGRESS,
    WAITING_FOR_CUSTOMER,
    RESOLVED;

    @Override
    @JsonValue
    public String word() {
        return Word.spell(this);
    }
}
