package dev.porchlight.catalogue.item;

import dev.porchlight.platform.problem.RuleBroken;

/** Two categories of one name could not be told apart. */
public final class CategoryNameAlreadyUsed extends RuleBroken {

    public CategoryNameAlreadyUsed() {
        super("There is a category of that name already. Choose another name.");
    }
}
