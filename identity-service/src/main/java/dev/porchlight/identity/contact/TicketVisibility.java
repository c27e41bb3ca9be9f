package dev.porchlight.identity.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.identity.value.Word;
import java.util.Locale;

/** Whose tickets a contact sees: their own, those of everybody at their site, or those of their organisation; each sees more than the one before. */
public enum TicketVisibility implements Word {
    OWN,
    SITE,
    ORGANISATION;

    public static TicketVisibility of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String word() {
        return spelling();
    }
}
