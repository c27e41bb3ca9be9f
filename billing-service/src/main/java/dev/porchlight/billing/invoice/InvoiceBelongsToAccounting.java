package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class InvoiceBelongsToAccounting extends RuleBroken {

    InvoiceBelongsToAccounting() {
        super("This invoice comes from accounting: change it there.");
    }
}
