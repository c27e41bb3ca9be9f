package dev.porchlight.notification.invoice;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;

/** Of billing-service's events about invoices, the fields that are used here. Reasons and comments are plain text. */
public final class InvoiceEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "invoice";

    public static final String ISSUED = "porchlight.billing.InvoiceIssued.v1";
    public static final String IMPORTED = "porchlight.billing.InvoiceImported.v1";
    public static final String RESENT = "porchlight.billing.InvoiceResent.v1";
    public static final String REMINDED = "porchlight.billing.InvoicePaymentReminded.v1";
    public static final String PAID = "porchlight.billing.InvoicePaymentRecorded.v1";
    public static final String REVERSED = "porchlight.billing.InvoicePaymentReversed.v1";
    public static final String CONTRADICTED = "porchlight.billing.InvoicePaymentContradicted.v1";
    public static final String CREDITED = "porchlight.billing.CreditNoteIssued.v1";
    public static final String VOIDED = "porchlight.billing.InvoiceVoided.v1";
    public static final String SIGNED_OFF = "porchlight.billing.InvoiceSignedOff.v1";
    public static final String ANSWERED = "porchlight.billing.InvoiceDisputeAnswered.v1";
    public static final String EXTENDED = "porchlight.billing.InvoicesExtended.v1";
    public static final String NO_LONGER_EXTENDED = "porchlight.billing.InvoicesNoLongerExtended.v1";

    private InvoiceEvents() {}

    /** Issued here, or come from accounting. */
    public record InvoiceIssued(UUID invoiceId, UUID organisationId, Issued invoice) {}

    public record Issued(String number, LocalDate issuedOn, LocalDate dueOn, Content content, Totals totals) {}

    public record Content(String reference) {}

    public record Totals(Amount total) {}

    public record InvoicePaymentReminded(UUID invoiceId, LocalDate dueOn, Amount due, boolean overdue) {}

    public record InvoicePaymentRecorded(UUID invoiceId, Amount amount) {}

    public record CreditNoteIssued(UUID invoiceId, String number, String reason, Totals totals) {}

    public record InvoiceVoided(UUID invoiceId, String reason) {}

    public record InvoiceSignedOff(UUID invoiceId, UUID contactId, boolean agreed, String comment) {}

    public record InvoiceDisputeAnswered(UUID invoiceId, String answer) {}

    public record InvoicesExtended(UUID organisationId, UUID contactId) {}

    /** Any of them, where all that matters is which invoice it was. */
    public record InvoiceEvent(UUID invoiceId) {}
}
