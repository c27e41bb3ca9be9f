package dev.porchlight.billing.invoice;

import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.sums.Discount;
import dev.porchlight.billing.sums.DiscountExceedsDocument;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.Sums;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import org.joda.money.CurrencyUnit;

/** Adds invoices up. */
public final class InvoiceSums {

    private InvoiceSums() {}

    /** @throws InvalidInput at {@code /discount}, if it is more than what it is taken off */
    public static Sums of(InvoiceContent content) {
        try {
            Sums sums = Sums.of(
                    CurrencyUnit.of(content.currency()),
                    content.roundingRule(),
                    content.pricesIncludeTax(),
                    content.discount() != null
                            ? Discount.amount(content.discount().toMoney())
                            : Discount.percent(content.discountPercent()),
                    content.lines().stream()
                            .map(line ->
                                    SumLine.of(line.quantity(), line.unitPrice(), line.discountPercent(), line.tax()))
                            .toList());
            if (sums.totals().total().minorUnits() > Amount.LARGEST) {
                throw new InvalidInput("/lines", "come to too large an amount");
            }
            return sums;
        } catch (DiscountExceedsDocument e) {
            throw new InvalidInput("/discount", e.getMessage());
        }
    }
}
