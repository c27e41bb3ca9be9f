package dev.porchlight.billing.settings.automation;

import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.commands.ChangeBillingSettings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.platform.reaction.Reaction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who runs the portal is who sells: documents from now on have the name and the addresses that administrators said last. */
@Component
class WhenProviderChangesThenSellerFollows {

    record ProviderChanged(Provider provider) {}

    record Provider(
            String name, List<String> address, @Nullable String phone, String email, String timeZone) {}

    private final Settings settings;

    WhenProviderChangesThenSellerFollows(Settings settings) {
        this.settings = settings;
    }

    @Reaction("porchlight.identity.ProviderChanged.v1")
    ChangeBillingSettings on(ProviderChanged event) {
        Provider provider = event.provider();
        BillingSettings now = settings.current();
        Party seller = new Party(
                provider.name(),
                provider.address(),
                now.seller().vatNumber(),
                now.seller().companyNumber(),
                provider.email(),
                provider.phone());
        return new ChangeBillingSettings(
                Settings.ID,
                new BillingSettings(
                        seller,
                        now.bankDetails(),
                        now.taxRates(),
                        now.terms(),
                        now.roundingRule(),
                        now.cashRounding(),
                        now.pricesIncludeTax(),
                        now.currency(),
                        provider.timeZone(),
                        now.invoicePrefix(),
                        now.creditNotePrefix(),
                        now.quoteTerms(),
                        now.invoiceNotes(),
                        now.consent(),
                        now.quoteApproval()));
    }
}
