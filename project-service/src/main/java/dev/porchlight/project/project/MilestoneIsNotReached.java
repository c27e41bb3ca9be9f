package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class MilestoneIsNotReached extends RuleBroken {

    MilestoneIsNotReached() {
        super("This milestone is not reached yet.");
    }
}
