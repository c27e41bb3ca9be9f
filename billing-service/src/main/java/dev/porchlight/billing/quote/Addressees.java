package dev.porchlight.billing.quote;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.UUID;

/** Holds against the directory for whom a quote is, and who answers for it. */
final class Addressees {

    private Addressees() {}

    static void require(UUID organisation, UUID site, UUID contact, UUID accountManager, Directory directory) {
        if (site != null
                && directory
                        .site(site)
                        .filter(known -> known.organisationId().equals(organisation))
                        .isEmpty()) {
            throw new InvalidInput("/siteId", "is not a site of this organisation");
        }
        if (directory.colleagues(organisation, List.of(contact)).isEmpty()) {
            throw new InvalidInput("/contactId", "is not somebody at this organisation");
        }
        if (!directory.isAgent(accountManager)) {
            throw new InvalidInput("/accountManagerId", "is not an agent of the service team");
        }
    }

    static void requireCurrency(UUID organisation, QuoteContent content, Accounts accounts, Settings settings) {
        String own = accounts.of(organisation).currency();
        String currency = own == null ? settings.current().currency() : own;
        if (!content.currency().equals(currency)) {
            throw new InvalidInput("/currency", "must be " + currency + ", in which this organisation is billed");
        }
    }
}
