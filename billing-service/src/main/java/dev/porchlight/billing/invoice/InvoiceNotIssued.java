package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceNotIssued extends RuleBroken {

    InvoiceNotIssued() {
        super("This invoice has not been issued.");
    }
}
