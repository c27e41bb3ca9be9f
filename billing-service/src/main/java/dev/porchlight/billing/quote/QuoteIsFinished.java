package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteIsFinished extends RuleBroken {

    QuoteIsFinished() {
        super("This quote is finished. Copy it to make a new one.");
    }
}
