package dev.porchlight.billing.invoice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a document stands. What is due, and whether it is overdue, follows from entries and the date. */
public enum InvoiceStatus {
    DRAFT,
    UNPAID,
    PART_PAID,
    PAID,
    OVERDUE,
    CREDITED,
    VOID,
    /** A credit note: there is nothing to pay. */
    CREDIT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
