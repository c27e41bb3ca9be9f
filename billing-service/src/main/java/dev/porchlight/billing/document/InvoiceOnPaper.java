package dev.porchlight.billing.document;

import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.platform.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as it goes on paper: what was copied when it was issued, and what came in since.
 *
 * @param invoice of a credit note, the invoice that it takes back from
 * @param note what is given back; null for an invoice
 * @param rounding what is in what is due for coins
 * @param source the accounting system that it comes from; null for those made here
 */
record InvoiceOnPaper(
        IssuedInvoice invoice,
        @Nullable CreditNoteIssued note,
        Amount credited,
        Amount paid,
        Amount rounding,
        Amount due,
        boolean isVoid,
        @Nullable String source) {

    /** What came in, or was given back, beyond what is charged. */
    Amount unallocated() {
        long charged = isVoid ? 0 : invoice.totals().total().minorUnits() + rounding.minorUnits();
        long beyond = paid.minorUnits() + credited.minorUnits() - charged;
        return new Amount(Math.max(0, beyond), due.currency());
    }

    String number() {
        return note == null ? invoice.number() : note.number();
    }
}
