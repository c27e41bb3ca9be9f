package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingNewToSend extends RuleBroken {

    NothingNewToSend() {
        super("Nothing has changed since the last version was sent.");
    }
}
