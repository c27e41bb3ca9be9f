package dev.porchlight.billing.quote.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A limit of the settings that a quote passes, so that somebody has to agree before it is sent.
 *
 * @param value what it comes to, as decimal text: percent, or major units of the quote's currency
 * @param allowed the limit, as decimal text
 */
public record LimitPassed(Limit limit, String value, String allowed) {

    /** What is limited. */
    public enum Limit {
        DISCOUNT,
        TOTAL,
        MARGIN,
        /** The limit is in another currency than the quote, so that it cannot be held against it. */
        CURRENCY;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
