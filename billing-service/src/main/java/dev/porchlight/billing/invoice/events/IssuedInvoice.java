package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on an invoice, copied when it was issued, or as it came from accounting.
 *
 * @param nets each line's share of the net, for credit notes; empty where accounting made it
 * @param cashRounding how what is due of it is rounded; null if it is due to the penny
 */
public record IssuedInvoice(
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        Party seller,
        @Nullable BankDetails bankDetails,
        Party buyer,
        InvoiceContent content,
        List<Amount> nets,
        Totals totals,
        @Nullable CashRounding cashRounding) {}
