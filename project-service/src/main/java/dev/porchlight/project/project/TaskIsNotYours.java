package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class TaskIsNotYours extends RuleBroken {

    TaskIsNotYours() {
        super("This task is the service team's.");
    }
}
