package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class TaskIsCancelled extends RuleBroken {

    TaskIsCancelled() {
        super("This task was cancelled. Plan it anew to take it up again.");
    }
}
