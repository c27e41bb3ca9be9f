package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteAwaitsNoApproval extends RuleBroken {

    QuoteAwaitsNoApproval() {
        super("Nothing is to be decided about this quote any more.");
    }
}
