package dev.porchlight.billing.invoice;

import dev.porchlight.platform.problem.RuleBroken;

final class ChargesAreNotDisputed extends RuleBroken {

    ChargesAreNotDisputed() {
        super("Nobody disagrees with these charges.");
    }
}
