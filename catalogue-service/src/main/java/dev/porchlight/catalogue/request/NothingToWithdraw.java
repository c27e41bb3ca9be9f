package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToWithdraw extends RuleBroken {

    NothingToWithdraw() {
        super("Everything in this request has been decided. Comment on its ticket instead.");
    }
}
