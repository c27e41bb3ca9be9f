package dev.porchlight.billing.invoice;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.Buyers;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.sums.Balance;
import dev.porchlight.billing.sums.Sums;
import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.billing.sums.events.Terms;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.InvalidInput;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies all that stands on an invoice, so that nothing said later changes it. */
final class IssuedCopy {

    private IssuedCopy() {}

    static IssuedInvoice of(
            InvoiceContent draft,
            String number,
            LocalDate issuedOn,
            UUID organisationId,
            Directory directory,
            Accounts accounts,
            Settings settings) {
        BillingSettings said = settings.current();
        AccountDetails account = accounts.of(organisationId);
        Terms terms = draft.terms() != null ? draft.terms() : account.terms() != null ? account.terms() : said.terms();
        Sums sums = InvoiceSums.of(draft);
        InvoiceContent content = new InvoiceContent(
                draft.reference(),
                draft.orderNumber(),
                draft.agreement(),
                draft.notes() == null ? said.invoiceNotes() : draft.notes(),
                draft.lines(),
                draft.discountPercent(),
                draft.discount(),
                draft.pricesIncludeTax(),
                draft.currency(),
                terms,
                draft.roundingRule());
        return new IssuedInvoice(
                number,
                issuedOn,
                terms.dueAfter(issuedOn),
                said.seller(),
                said.bankDetails(),
                Buyers.of(organisationId, accounts, directory),
                content,
                sums.nets(),
                sums.totals(),
                rounding(said, sums.totals().total()));
    }

    /** Coins are those of the provider's own currency. */
    private static @Nullable CashRounding rounding(BillingSettings said, Amount total) {
        Amount step = said.cashRounding();
        return step == null || !step.currency().equals(total.currency())
                ? null
                : Balance.of(total.toMoney(), step.toMoney()).rounding();
    }

    static void requireCurrency(UUID organisation, InvoiceContent content, Accounts accounts, Settings settings) {
        String own = accounts.of(organisation).currency();
        String currency = own == null ? settings.current().currency() : own;
        if (!content.currency().equals(currency)) {
            throw new InvalidInput("/currency", "must be " + currency + ", in which this organisation is billed");
        }
    }
}
