package dev.porchlight.billing.quote;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a quote stands. One that was sent shows as expired once its last day is over: nothing happens to it then. */
public enum QuoteStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    REJECTED,
    CLOSED,
    WITHDRAWN,
    EXPIRED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
