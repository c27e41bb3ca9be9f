package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteHasExpired extends RuleBroken {

    QuoteHasExpired() {
        super("This quote can no longer be accepted: its last day is over. Ask for a new version.");
    }
}
