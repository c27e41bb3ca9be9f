package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteIsNotAccepted extends RuleBroken {

    QuoteIsNotAccepted() {
        super("This quote has not been accepted.");
    }
}
