package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class DecidedAlready extends RuleBroken {

    DecidedAlready(String outcome) {
        super("This was already " + outcome + ".");
    }
}
