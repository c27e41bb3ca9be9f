package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingLeftToCredit extends RuleBroken {

    NothingLeftToCredit() {
        super("All of this invoice has been credited already.");
    }
}
