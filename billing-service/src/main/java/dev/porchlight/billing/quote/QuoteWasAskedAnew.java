package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteWasAskedAnew extends RuleBroken {

    QuoteWasAskedAnew() {
        super("This was asked anew since you opened it. Load it again to see what is asked now.");
    }
}
