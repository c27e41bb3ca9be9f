package dev.porchlight.billing.quote;

import dev.porchlight.platform.problem.RuleBroken;

/** An accepted quote for project work becomes a project, even if it takes a while until that is known here. */
final class ProjectIsBeingOpened extends RuleBroken {

    ProjectIsBeingOpened() {
        super("This acceptance cannot be withdrawn: a project is being opened from it.");
    }
}
