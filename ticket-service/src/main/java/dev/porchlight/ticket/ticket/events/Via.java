package dev.porchlight.ticket.ticket.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where something was written, if not on the page that reports issues. */
public enum Via implements Word {
    CONTACT_PAGE;

    @Override
    @JsonValue
    public String word() {
        return Word.spell(this);
    }
}
