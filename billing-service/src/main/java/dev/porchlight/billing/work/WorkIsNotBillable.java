package dev.porchlight.billing.work;

import dev.porchlight.platform.problem.RuleBroken;

final class WorkIsNotBillable extends RuleBroken {

    WorkIsNotBillable() {
        super("This time was logged as not billable. That can be corrected on its ticket.");
    }
}
