package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteDifference.Part;
import dev.porchlight.billing.quote.events.QuoteDifference.Value;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two versions of a quote. */
final class Differences {

    private final List<QuoteDifference> found = new ArrayList<>();

    private Differences() {}

    static List<QuoteDifference> between(QuoteSnapshot seen, QuoteSnapshot now) {
        Differences differences = new Differences();
        differences.ofLines(QuoteSums.linesOf(seen.content()), QuoteSums.linesOf(now.content()));
        differences.ofAll(seen, now);
        return List.copyOf(differences.found);
    }

    private void ofLines(List<QuoteLine> before, List<QuoteLine> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= before.size()) {
                QuoteLine added = after.get(i);
                Value shown = new Value(added.description(), added.amount(), null, null, null, null);
                found.add(new QuoteDifference(Part.LINE_ADDED, i + 1, null, shown));
            } else if (i >= after.size()) {
                Value shown = Value.of(before.get(i).description());
                found.add(new QuoteDifference(Part.LINE_REMOVED, i + 1, shown, null));
            } else {
                ofLine(i + 1, before.get(i), after.get(i));
            }
        }
    }

    private void ofLine(int number, QuoteLine before, QuoteLine after) {
        between(Part.DESCRIPTION, number, Value.of(before.description()), Value.of(after.description()));
        if (before.amount().equals(after.amount())) {
            between(Part.QUANTITY, number, Value.of(before.quantity()), Value.of(after.quantity()));
            between(Part.UNIT_PRICE, number, Value.of(before.unitPrice()), Value.of(after.unitPrice()));
            between(Part.LINE_DISCOUNT, number, percent(before.discountPercent()), percent(after.discountPercent()));
        }
        between(Part.UNIT, number, unit(before), unit(after));
        between(Part.AMOUNT, number, Value.of(before.amount()), Value.of(after.amount()));
        between(Part.CHARGE, number, Value.of(before.charge()), Value.of(after.charge()));
        if (before.optional() != after.optional()) {
            Part part = after.optional() ? Part.NOW_OPTIONAL : Part.NO_LONGER_OPTIONAL;
            found.add(new QuoteDifference(part, number, null, null));
        }
        between(Part.TAX, number, Value.of(before.tax()), Value.of(after.tax()));
    }

    private void ofAll(QuoteSnapshot seen, QuoteSnapshot now) {
        QuoteContent before = seen.content();
        QuoteContent after = now.content();
        between(Part.DISCOUNT, null, discount(before), discount(after));
        between(
                Part.TOTAL,
                null,
                Value.of(seen.totals().dueOnAcceptance().total()),
                Value.of(now.totals().dueOnAcceptance().total()));
        between(Part.VALID_UNTIL, null, Value.of(before.validUntil()), Value.of(after.validUntil()));
        between(Part.TITLE, null, Value.of(before.title()), Value.of(after.title()));
        changed(Part.INTRODUCTION, before.introduction(), after.introduction());
        changed(Part.TERMS, before.terms(), after.terms());
        changed(Part.CONSENT, seen.consent(), now.consent());
        int both = Math.min(
                QuoteSums.linesOf(before).size(), QuoteSums.linesOf(after).size());
        changed(Part.HEADINGS, headings(before, both), headings(after, both));
        changed(Part.DETAILS, details(seen, both), details(now, both));
    }

    /** Below which each of the first lines stands. */
    private static List<String> headings(QuoteContent content, int lines) {
        return content.sections().stream()
                .flatMap(section -> section.lines().stream().map(line -> section.title()))
                .limit(lines)
                .toList();
    }

    /** All else that is shown: whatever gives a version another hash, is said. */
    private static List<?> details(QuoteSnapshot snapshot, int lines) {
        QuoteContent content = snapshot.content();
        return Arrays.asList(
                snapshot.siteId(),
                snapshot.contactId(),
                snapshot.accountManagerId(),
                snapshot.seller(),
                snapshot.roundingRule(),
                content.pricesIncludeTax(),
                content.projectWork(),
                content.currency(),
                QuoteSums.linesOf(content).stream()
                        .limit(lines)
                        .map(QuoteLine::code)
                        .map(String::valueOf)
                        .toList());
    }

    private void between(Part part, @Nullable Integer line, @Nullable Value before, @Nullable Value after) {
        if (!Objects.equals(before, after)) {
            found.add(new QuoteDifference(part, line, before, after));
        }
    }

    /** Of longer texts, and of many things together, not how. */
    private void changed(Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new QuoteDifference(part, null, null, null));
        }
    }

    private static @Nullable Value unit(QuoteLine line) {
        return line.unit() == null ? null : Value.of(line.unit());
    }

    private static @Nullable Value discount(QuoteContent content) {
        return content.discount() == null ? percent(content.discountPercent()) : Value.of(content.discount());
    }

    private static @Nullable Value percent(@Nullable String percent) {
        return percent == null ? null : Value.ofPercent(percent);
    }
}
