package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class QuoteApprovalIsOver extends RuleBroken {

    QuoteApprovalIsOver() {
        super("The time to decide this is over. It can be asked for again.");
    }
}
