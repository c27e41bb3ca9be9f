package dev.porchlight.knowledge.article;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToRead extends RuleBroken {

    NothingToRead() {
        super("There is no text in this article yet. Write it before you publish it.");
    }
}
