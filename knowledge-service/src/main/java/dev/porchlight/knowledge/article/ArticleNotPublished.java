package dev.porchlight.knowledge.article;

import dev.porchlight.platform.problem.RuleBroken;

final class ArticleNotPublished extends RuleBroken {

    ArticleNotPublished() {
        super("This article is not published, so it cannot be withdrawn.");
    }
}
