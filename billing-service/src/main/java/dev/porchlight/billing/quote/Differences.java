package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is different between two versions of a quote, in sentences for whoever saw the first. */
final class Differences {

    private Differences() {}

    static List<String> between(QuoteSnapshot seen, QuoteSnapshot now) {
        List<String> found = new ArrayList<>();
        List<QuoteLine> before = QuoteSums.linesOf(seen.content());
        List<QuoteLine> after = QuoteSums.linesOf(now.content());
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String line = "line " + (i + 1) + ": ";
            if (i >= before.size()) {
                found.add(line + "new, " + after.get(i).description() + ", "
                        + words(after.get(i).amount()));
            } else if (i >= after.size()) {
                found.add(line + "removed, " + before.get(i).description());
            } else {
                lineDiffers(line, before.get(i), after.get(i), found);
            }
        }
        differs("discount", discount(seen), discount(now), found);
        differs(
                "total",
                words(seen.totals().dueOnAcceptance().total()),
                words(now.totals().dueOnAcceptance().total()),
                found);
        differs("valid until", seen.content().validUntil(), now.content().validUntil(), found);
        differs("title", seen.content().title(), now.content().title(), found);
        changed("introduction", seen.content().introduction(), now.content().introduction(), found);
        changed("terms", seen.content().terms(), now.content().terms(), found);
        changed("what is agreed to", seen.consent(), now.consent(), found);
        return found;
    }

    private static void lineDiffers(String line, QuoteLine before, QuoteLine after, List<String> found) {
        if (!before.description().equals(after.description())) {
            found.add(line + before.description() + " → " + after.description());
        }
        if (!before.amount().equals(after.amount())) {
            found.add(line + words(before.amount()) + " → " + words(after.amount()));
        } else if (!before.quantity().equals(after.quantity())) {
            found.add(line + "quantity " + before.quantity() + " → " + after.quantity());
        }
        if (before.charge() != after.charge()) {
            found.add(line + before.charge().word() + " → " + after.charge().word());
        }
        if (before.optional() != after.optional()) {
            found.add(line + (after.optional() ? "optional now" : "no longer optional"));
        }
        if (!before.tax().equals(after.tax())) {
            found.add(line + "tax " + words(before.tax()) + " → " + words(after.tax()));
        }
    }

    private static void differs(String what, Object before, Object after, List<String> found) {
        if (!before.equals(after)) {
            found.add(what + ": " + before + " → " + after);
        }
    }

    /** Of longer texts not how. */
    private static void changed(String what, String before, String after, List<String> found) {
        if (!Objects.equals(before, after)) {
            found.add(what + ": changed");
        }
    }

    private static String discount(QuoteSnapshot quote) {
        return quote.content().discountPercent() != null
                ? quote.content().discountPercent() + " %"
                : quote.content().discount() != null ? words(quote.content().discount()) : "none";
    }

    private static String words(Tax tax) {
        return tax.category() == TaxCategory.STANDARD
                ? tax.rate() + " %"
                : tax.category().word();
    }

    private static String words(Amount amount) {
        return amount.inWords();
    }
}
