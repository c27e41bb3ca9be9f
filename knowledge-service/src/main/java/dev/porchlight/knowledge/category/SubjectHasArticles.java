package dev.porchlight.knowledge.category;

import dev.porchlight.platform.problem.RuleBroken;

final class SubjectHasArticles extends RuleBroken {

    SubjectHasArticles() {
        super("There are articles under this subject. Move them to another subject first.");
    }
}
