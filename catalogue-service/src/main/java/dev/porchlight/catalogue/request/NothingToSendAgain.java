package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToSendAgain extends RuleBroken {

    NothingToSendAgain() {
        super("Only what was rejected, withdrawn or not decided in time can be sent again.");
    }
}
