package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class StatementHasChanged extends RuleBroken {

    StatementHasChanged() {
        super("There is a newer statement of works. Read that, then acknowledge it.");
    }
}
