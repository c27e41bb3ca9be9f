package dev.porchlight.billing.product;

import dev.porchlight.platform.problem.RuleBroken;

/** Two products that are sold would be known by one code. */
public final class ProductCodeAlreadyUsed extends RuleBroken {

    public ProductCodeAlreadyUsed() {
        super("Another product has this code already.");
    }
}
