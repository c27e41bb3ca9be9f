package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteIsBeingApproved extends RuleBroken {

    QuoteIsBeingApproved() {
        super("This is being decided about already. Wait for it, or ask no more.");
    }
}
