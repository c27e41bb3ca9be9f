package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteAlreadyAccepted extends RuleBroken {

    QuoteAlreadyAccepted() {
        super("This quote has been accepted already.");
    }
}
