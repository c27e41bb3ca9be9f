package dev.porchlight.knowledge.category;

import dev.porchlight.platform.problem.RuleBroken;

/** Also thrown by the table, when two are given one name at the same moment. */
public final class CategoryNameAlreadyUsed extends RuleBroken {

    public CategoryNameAlreadyUsed() {
        super("There is already a category of that name. Choose another name.");
    }
}
