package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class AcceptanceHasExpired extends RuleBroken {

    AcceptanceHasExpired() {
        super("The time to decide about this milestone is over.");
    }
}
