package dev.porchlight.billing.quote.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can follow from an accepted quote. */
public enum FollowUp {
    INVOICE,
    PROJECT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
