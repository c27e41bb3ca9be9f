package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteNeedsNoApproval extends RuleBroken {

    QuoteNeedsNoApproval() {
        super("Nobody has to agree to this quote. Send it.");
    }
}
