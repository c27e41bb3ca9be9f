package dev.porchlight.knowledge.article;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingNewToPublish extends RuleBroken {

    NothingNewToPublish() {
        super("What you would publish is published already.");
    }
}
