package dev.porchlight.billing.contract;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToInvoice extends RuleBroken {

    NothingToInvoice() {
        super("Nothing was charged up to that day that is not on an invoice already.");
    }
}
