package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.invoice.read.InvoiceRows.InvoiceItem;
import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of an invoice or of a credit note.
 *
 * @param item the same as in the list
 * @param draft what will be charged, while it is a draft
 * @param invoice all that stands on it, from its issue on
 * @param creditNote what is given back, if it is a credit note
 * @param cashRounding what is in what is due for coins; null where it is due to the penny
 * @param creditNotes those that were issued for the invoice
 * @param charges what of it comes from the log of a contract's lines
 */
record InvoiceDetail(
        InvoiceItem item,
        @Nullable InvoiceDraft draft,
        @Nullable IssuedInvoice invoice,
        @Nullable CreditNoteIssued creditNote,
        Amount credited,
        Amount paid,
        @Nullable Amount cashRounding,
        List<Payment> payments,
        List<InvoiceItem> creditNotes,
        @Nullable SignOff signOff,
        @Nullable String voidReason,
        @Nullable UUID quoteId,
        List<ChargedFrom> charges,
        InvoiceAllowed allowed,
        long version)
        implements Versioned {

    /** What will be charged. */
    record InvoiceDraft(InvoiceContent content, Totals totals) {}

    /**
     * What was charged in the log of a contract's line.
     *
     * @param from the day of the first entry of the log; {@code to}, of the last
     * @param entries how many
     */
    record ChargedFrom(
            UUID contractId,
            long contractNumber,
            UUID lineId,
            String lineName,
            LocalDate from,
            LocalDate to,
            int entries,
            Amount amount) {}

    /**
     * What came in.
     *
     * @param reversible whether the caller may take it back
     */
    record Payment(
            UUID id,
            Amount amount,
            LocalDate receivedOn,
            @Nullable String method,
            @Nullable String reference,
            boolean reversible) {}

    /**
     * What the customer said of the charges.
     *
     * @param disputedLines the lines that a "no" is about
     * @param answer what the MSP said to a "no"; null while it has not
     */
    record SignOff(
            boolean agreed,
            @Nullable String comment,
            List<UUID> disputedLines,
            Named contact,
            Instant at,
            @Nullable String answer) {}

    /** What the caller may do with it, so that pages offer no more. The aggregate decides all the same. */
    record InvoiceAllowed(
            boolean edit,
            boolean issue,
            boolean pay,
            boolean credit,
            boolean voiding,
            boolean resend,
            boolean signOff,
            boolean answer) {}
}
