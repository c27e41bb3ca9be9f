package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.sums.Discount;
import dev.porchlight.billing.sums.DiscountExceedsDocument;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.Sums;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;

/** Adds quotes up. What is not optional counts always, an option when it is chosen. */
public final class QuoteSums {

    private QuoteSums() {}

    /** @throws InvalidInput at {@code /discount}, if it is more than what it is taken off */
    public static QuoteTotals of(QuoteContent content, RoundingRule rule, Set<UUID> chosenOptions) {
        List<QuoteLine> lines = linesOf(content).stream()
                .filter(line -> !line.optional() || chosenOptions.contains(line.id()))
                .toList();
        Discount off = content.discount() != null
                ? Discount.amount(content.discount().toMoney())
                : Discount.percent(content.discountPercent());
        Discount offEach = content.discount() != null ? Discount.NONE : off;
        try {
            return new QuoteTotals(
                    total(content, rule, off, lines, line -> line.charge() == Charge.ONE_OFF),
                    total(content, rule, offEach, lines, line -> line.charge() == Charge.MONTHLY),
                    total(content, rule, offEach, lines, line -> line.charge() == Charge.YEARLY),
                    total(content, rule, off, lines, line -> true));
        } catch (DiscountExceedsDocument e) {
            throw new InvalidInput("/discount", e.getMessage());
        }
    }

    /** All lines in the order in which they are numbered. */
    static List<QuoteLine> linesOf(QuoteContent content) {
        return content.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static Totals total(
            QuoteContent content, RoundingRule rule, Discount off, List<QuoteLine> lines, Predicate<QuoteLine> which) {
        List<SumLine> sums = lines.stream().filter(which).map(QuoteSums::sumOf).toList();
        Totals totals = Sums.of(CurrencyUnit.of(content.currency()), rule, content.pricesIncludeTax(), off, sums)
                .totals();
        if (totals.total().minorUnits() > Amount.LARGEST) {
            throw new InvalidInput("/sections", "come to too large an amount");
        }
        return totals;
    }

    private static SumLine sumOf(QuoteLine line) {
        return SumLine.of(line.quantity(), line.unitPrice(), line.discountPercent(), line.tax());
    }
}
