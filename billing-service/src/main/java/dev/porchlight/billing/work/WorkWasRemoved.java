package dev.porchlight.billing.work;

import dev.porchlight.platform.problem.RuleBroken;

final class WorkWasRemoved extends RuleBroken {

    WorkWasRemoved() {
        super("This time was removed from its ticket.");
    }
}
