package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteIsNotOpen extends RuleBroken {

    QuoteIsNotOpen() {
        super("This quote is not open any more: it was rejected, closed or withdrawn.");
    }
}
