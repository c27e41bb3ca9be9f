package dev.porchlight.billing.product;

import dev.porchlight.platform.problem.RuleBroken;

final class ProductIsSoldNoMore extends RuleBroken {

    ProductIsSoldNoMore() {
        super("This product is sold no more. Add a new one instead.");
    }
}
