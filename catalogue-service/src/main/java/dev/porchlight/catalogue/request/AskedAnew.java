package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class AskedAnew extends RuleBroken {

    AskedAnew() {
        super("This was asked anew since you opened it. Load it again to see what is asked now.");
    }
}
