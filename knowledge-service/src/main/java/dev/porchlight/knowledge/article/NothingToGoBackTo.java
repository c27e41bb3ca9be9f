package dev.porchlight.knowledge.article;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToGoBackTo extends RuleBroken {

    NothingToGoBackTo() {
        super("This article is not published, so there is no other text to go back to.");
    }
}
