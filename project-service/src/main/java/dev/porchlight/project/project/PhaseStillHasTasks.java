package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class PhaseStillHasTasks extends RuleBroken {

    PhaseStillHasTasks() {
        super("This phase has tasks. Move or cancel them first.");
    }
}
