package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceTotalIsNegative extends RuleBroken {

    InvoiceTotalIsNegative() {
        super(
                "This invoice comes to less than nothing. Issue a credit note for the invoice it takes back from instead.");
    }
}
