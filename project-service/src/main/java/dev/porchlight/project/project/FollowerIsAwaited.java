package dev.porchlight.project.project;

import dev.porchlight.platform.problem.RuleBroken;

final class FollowerIsAwaited extends RuleBroken {

    FollowerIsAwaited() {
        super(
                "They are asked to accept a milestone, so they have to see the project. Name somebody else for it first.");
    }
}
