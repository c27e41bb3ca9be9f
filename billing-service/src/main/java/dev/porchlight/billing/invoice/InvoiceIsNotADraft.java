package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceIsNotADraft extends RuleBroken {

    InvoiceIsNotADraft() {
        super("This invoice was issued: it does not change any more. Credit it instead.");
    }
}
