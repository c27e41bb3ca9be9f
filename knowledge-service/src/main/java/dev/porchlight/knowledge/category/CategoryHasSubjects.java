package dev.porchlight.knowledge.category;

import dev.porchlight.platform.problem.RuleBroken;

final class CategoryHasSubjects extends RuleBroken {

    CategoryHasSubjects() {
        super("This category has subjects. Move their articles and remove them first.");
    }
}
