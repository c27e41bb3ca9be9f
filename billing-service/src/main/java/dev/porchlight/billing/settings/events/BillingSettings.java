package dev.porchlight.billing.settings.events;

import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all documents made from now on have in common. Documents copy what they need: what was sent or issued stays as it
 * was.
 *
 * @param terms until when invoices are to be paid, where an organisation has no terms of its own
 * @param quoteTerms the small print of quotes; null for none
 * @param invoiceNotes what stands below invoices; null for nothing
 * @param consent the sentence that a customer agrees to when accepting a quote
 * @param quoteApproval null if nobody has to agree to quotes
 * @param cashRounding to a multiple of which what is due of an invoice is rounded; null to have it paid to the penny
 * @param invoicePrefix what invoice numbers begin with
 * @param timeZone in which the MSP's days begin and end
 */
public record BillingSettings(
        Party seller,
        @Nullable BankDetails bankDetails,
        List<TaxRate> taxRates,
        Terms terms,
        RoundingRule roundingRule,
        @Nullable Amount cashRounding,
        boolean pricesIncludeTax,
        String currency,
        String timeZone,
        String invoicePrefix,
        String creditNotePrefix,
        @Nullable String quoteTerms,
        @Nullable String invoiceNotes,
        String consent,
        @Nullable QuoteApproval quoteApproval) {

    /** The same with another brand of the seller's. */
    public BillingSettings withBrand(@Nullable String logo, @Nullable String accent) {
        return new BillingSettings(
                seller.withBrand(logo, accent),
                bankDetails,
                taxRates,
                terms,
                roundingRule,
                cashRounding,
                pricesIncludeTax,
                currency,
                timeZone,
                invoicePrefix,
                creditNotePrefix,
                quoteTerms,
                invoiceNotes,
                consent,
                quoteApproval);
    }
}
