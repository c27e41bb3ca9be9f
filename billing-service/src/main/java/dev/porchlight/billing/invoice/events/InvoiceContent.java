package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is charged.
 *
 * @param reference what it is for, in a few words
 * @param orderNumber the customer's purchase order; null for none
 * @param agreement what it is charged under; null for nothing in particular
 * @param discountPercent off the whole invoice; null for none
 * @param discount off the whole invoice; null for none. There is at most one of the two.
 * @param terms null for those of the organisation, or of the settings
 */
public record InvoiceContent(
        String reference,
        @Nullable String orderNumber,
        @Nullable String agreement,
        @Nullable String notes,
        List<InvoiceLine> lines,
        @Nullable String discountPercent,
        @Nullable Amount discount,
        boolean pricesIncludeTax,
        String currency,
        @Nullable Terms terms,
        RoundingRule roundingRule) {}
