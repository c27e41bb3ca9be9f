package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteDifference.Part;
import dev.porchlight.billing.quote.events.QuoteDifference.Value;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A difference as the API's refusals say it: {@code line 3: 1,200.00 → 1,740.00}. Pages say it in words of their own. */
final class DifferenceInWords {

    private DifferenceInWords() {}

    static String of(QuoteDifference difference) {
        return difference.line() == null
                ? ofAll(difference)
                : "line " + difference.line() + ": " + ofLine(difference.part(), difference);
    }

    private static String ofLine(Part part, QuoteDifference difference) {
        return switch (part) {
            case LINE_ADDED -> "new, " + words(difference.after());
            case LINE_REMOVED -> "removed, " + words(difference.before());
            case NOW_OPTIONAL -> "optional now";
            case NO_LONGER_OPTIONAL -> "no longer optional";
            case LINE_DISCOUNT -> "discount " + change(difference);
            case QUANTITY, UNIT, UNIT_PRICE, TAX -> part.word().replace('-', ' ') + " " + change(difference);
            default -> change(difference);
        };
    }

    private static String ofAll(QuoteDifference difference) {
        return switch (difference.part()) {
            case INTRODUCTION, TERMS, HEADINGS -> difference.part().word() + ": changed";
            case DETAILS -> "other details: changed";
            case CONSENT -> "what is agreed to: changed";
            default -> difference.part().word().replace('-', ' ') + ": " + change(difference);
        };
    }

    private static String change(QuoteDifference difference) {
        return words(difference.before()) + " → " + words(difference.after());
    }

    private static String words(@Nullable Value value) {
        if (value == null) {
            return "none";
        }
        return Stream.of(
                        value.text(),
                        value.amount() == null ? null : value.amount().inWords(),
                        value.percent() == null ? null : value.percent() + " %",
                        value.day() == null ? null : value.day().toString(),
                        value.charge() == null ? null : value.charge().word(),
                        value.tax() == null ? null : words(value.tax()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String words(Tax tax) {
        return tax.category() == TaxCategory.STANDARD
                ? tax.rate() + " %"
                : tax.category().word();
    }
}
