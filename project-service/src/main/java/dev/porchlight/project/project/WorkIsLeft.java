package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class WorkIsLeft extends RuleBroken {

    WorkIsLeft() {
        super("There are tasks that are not done. Finish or cancel them first.");
    }
}
