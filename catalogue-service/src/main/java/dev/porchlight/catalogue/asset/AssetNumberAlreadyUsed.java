package dev.porchlight.catalogue.asset;

import dev.porchlight.platform.problem.RuleBroken;

/** Two assets of an organisation with one number could not be told apart. */
public final class AssetNumberAlreadyUsed extends RuleBroken {

    public AssetNumberAlreadyUsed() {
        super("This organisation has another asset with that number.");
    }
}
