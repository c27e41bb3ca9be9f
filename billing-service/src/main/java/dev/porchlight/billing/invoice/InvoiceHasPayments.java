package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceHasPayments extends RuleBroken {

    InvoiceHasPayments() {
        super("This invoice cannot be voided, for something was paid or credited. Reverse payments that are none,"
                + " or issue a credit note for what is left.");
    }
}
