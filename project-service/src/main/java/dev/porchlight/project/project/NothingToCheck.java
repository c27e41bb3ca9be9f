package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToCheck extends RuleBroken {

    NothingToCheck() {
        super("The customer has not said that this is done.");
    }
}
