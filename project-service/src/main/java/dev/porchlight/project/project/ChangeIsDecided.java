package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

class ChangeIsDecided extends RuleBroken {

    ChangeIsDecided() {
        super("This change is being quoted, or was decided. Ask for another one.");
    }
}
