package dev.porchlight.billing.contract;

import dev.porchlight.platform.problem.RuleBroken;

final class LineIsOver extends RuleBroken {

    LineIsOver() {
        super("This line has ended. Its last day can be moved.");
    }
}
