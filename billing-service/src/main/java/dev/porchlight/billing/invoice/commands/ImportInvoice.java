package dev.porchlight.billing.invoice.commands;

import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Brings in an invoice as accounting has it, with all that was paid and credited there.
 *
 * @param payments all of them; null to leave them as they are
 * @param dueThere what accounting says is due; null if it does not
 */
public record ImportInvoice(
        @TargetAggregateIdentifier UUID invoiceId,
        UUID organisationId,
        String source,
        String externalId,
        IssuedInvoice invoice,
        List<Payment> payments,
        List<CreditNote> creditNotes,
        Amount dueThere) {

    /** Money that came in. */
    public record Payment(String externalId, Amount amount, LocalDate receivedOn, String method, String reference) {}

    /** What was given back. */
    public record CreditNote(String externalId, String number, LocalDate issuedOn, String reason, Totals totals) {}
}
