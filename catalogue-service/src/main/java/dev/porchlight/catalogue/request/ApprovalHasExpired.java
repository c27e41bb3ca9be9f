package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class ApprovalHasExpired extends RuleBroken {

    ApprovalHasExpired() {
        super("The time to decide about this is over. Whoever asked can send it again.");
    }
}
