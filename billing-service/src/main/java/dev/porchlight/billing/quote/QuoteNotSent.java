package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteNotSent extends RuleBroken {

    QuoteNotSent() {
        super("This quote has not been sent yet.");
    }
}
