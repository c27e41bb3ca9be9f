package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of an invoice, or all, is not charged after all.
 *
 * @param externalId where it came from accounting: what that calls it; null otherwise
 * @param totals positive: what is given back
 */
@EventName("porchlight.billing.CreditNoteIssued.v1")
public record CreditNoteIssued(
        UUID invoiceId,
        UUID creditNoteId,
        UUID organisationId,
        String number,
        @Nullable String externalId,
        LocalDate issuedOn,
        String reason,
        List<CreditedLine> lines,
        Totals totals,
        InvoiceBalance balance) {}
