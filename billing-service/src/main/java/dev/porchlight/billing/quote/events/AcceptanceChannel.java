package dev.porchlight.billing.quote.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a customer told the MSP, who accepted on their behalf. */
public enum AcceptanceChannel {
    PHONE,
    MAIL,
    PAPER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
