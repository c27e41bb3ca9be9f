package dev.porchlight.billing.settings.read;

import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.settings.events.TaxRate;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.billing.sums.events.Terms;
import java.util.List;

/** What holds until somebody says otherwise: those of a provider in the United Kingdom. */
final class FirstSettings {

    static final BillingSettings SETTINGS = new BillingSettings(
            new Party("Your IT provider", List.of(), null, null, null, null),
            null,
            List.of(
                    new TaxRate("VAT 20%", Tax.of(TaxCategory.STANDARD, "20")),
                    new TaxRate("VAT 5%", Tax.of(TaxCategory.STANDARD, "5")),
                    new TaxRate("Zero rated", Tax.of(TaxCategory.ZERO_RATED, "0")),
                    new TaxRate("Exempt", Tax.of(TaxCategory.EXEMPT, "0")),
                    new TaxRate("Reverse charge", Tax.of(TaxCategory.REVERSE_CHARGE, "0"))),
            new Terms(30, Terms.Unit.DAYS),
            RoundingRule.DOCUMENT_HALF_UP,
            null,
            false,
            "GBP",
            "Europe/London",
            "INV-",
            "CN-",
            null,
            null,
            "I accept this quote, its options as ticked and its terms, on behalf of my organisation.",
            null);

    private FirstSettings() {}
}
