package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceIsVoid extends RuleBroken {

    InvoiceIsVoid() {
        super("This invoice is void.");
    }
}
