package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingIsOffered extends RuleBroken {

    NothingIsOffered() {
        super("This quote has no lines yet.");
    }
}
