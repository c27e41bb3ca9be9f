package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class ProjectIsClosed extends RuleBroken {

    ProjectIsClosed() {
        super("This project is closed. Take it up again first.");
    }
}
