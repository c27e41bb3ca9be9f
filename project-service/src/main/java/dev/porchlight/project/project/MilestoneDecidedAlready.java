package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class MilestoneDecidedAlready extends RuleBroken {

    MilestoneDecidedAlready() {
        super("This milestone was accepted already.");
    }
}
