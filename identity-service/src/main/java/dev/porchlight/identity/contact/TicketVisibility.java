package dev.porchlight.identity.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;

/** Whose tickets a contact sees: their own, those of everybody at their site, or those of their organisation. */
public enum TicketVisibility implements Word {
    OWN,
    SITE,
    ORGANISATION;

    @Override
    @JsonValue
    public String word() {
        return spelling();
    }
}
