package dev.porchlight.billing.quote.events;

import java.util.List;
import java.util.UUID;

/**
 * What was agreed on.
 *
 * @param contentHash SHA-256 of the version that was accepted, in hexadecimal
 * @param sections without the options that were not taken
 * @param declinedOptions the lines that were offered and not taken
 * @param totals of what was taken
 * @param purchaseOrder the customer's number for it; {@code N/A} where they have none
 */
public record Agreement(
        int version,
        String contentHash,
        List<QuoteSection> sections,
        List<UUID> chosenOptions,
        List<UUID> declinedOptions,
        QuoteTotals totals,
        String purchaseOrder) {}
