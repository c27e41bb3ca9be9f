package dev.porchlight.catalogue.item;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToPublish extends RuleBroken {

    NothingToPublish() {
        super("The draft is the same as what is asked already.");
    }
}
