package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class AcceptanceAskedAnew extends RuleBroken {

    AcceptanceAskedAnew() {
        super("This milestone was put to its acceptors anew meanwhile.");
    }
}
