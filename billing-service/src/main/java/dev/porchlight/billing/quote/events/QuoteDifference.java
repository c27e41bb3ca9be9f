package dev.porchlight.billing.quote.events;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different from the version before, for readers of any language.
 *
 * @param line the number of the line it is about, from 1; null if it is about the whole
 * @param before how it was; null if there was nothing, and where only that it differs is said
 * @param after how it is; null in the same cases
 */
public record QuoteDifference(
        Part part,
        @Nullable Integer line,
        @Nullable Value before,
        @Nullable Value after) {

    /** What is different. Of introduction, terms, consent, headings and details it is not said how. */
    public enum Part {
        LINE_ADDED,
        LINE_REMOVED,
        DESCRIPTION,
        AMOUNT,
        QUANTITY,
        UNIT,
        UNIT_PRICE,
        LINE_DISCOUNT,
        CHARGE,
        NOW_OPTIONAL,
        NO_LONGER_OPTIONAL,
        TAX,
        DISCOUNT,
        TOTAL,
        VALID_UNTIL,
        TITLE,
        INTRODUCTION,
        TERMS,
        CONSENT,
        HEADINGS,
        DETAILS;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What stands there. Only what belongs to the part is not null.
     *
     * @param text as somebody wrote it; quantities and prices of one too, as decimal text
     * @param percent decimal text
     */
    public record Value(
            @Nullable String text,
            @Nullable Amount amount,
            @Nullable String percent,
            @Nullable LocalDate day,
            @Nullable Charge charge,
            @Nullable Tax tax) {

        /** Words, a quantity among them. */
        public static Value of(String text) {
            return new Value(text, null, null, null, null, null);
        }

        /** What a line or the whole comes to. */
        public static Value of(Amount amount) {
            return new Value(null, amount, null, null, null, null);
        }

        /** What is taken off. */
        public static Value ofPercent(String percent) {
            return new Value(null, null, percent, null, null, null);
        }

        /** A last day. */
        public static Value of(LocalDate day) {
            return new Value(null, null, null, day, null, null);
        }

        /** How often. */
        public static Value of(Charge charge) {
            return new Value(null, null, null, null, charge, null);
        }

        /** Rate and category. */
        public static Value of(Tax tax) {
            return new Value(null, null, null, null, null, tax);
        }
    }
}
