package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteIsApproved extends RuleBroken {

    QuoteIsApproved() {
        super("This may be sent already.");
    }
}
