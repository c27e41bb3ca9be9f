package dev.porchlight.catalogue.asset;

import dev.porchlight.platform.problem.RuleBroken;

/** Two types of one name could not be told apart. */
public final class AssetTypeNameAlreadyUsed extends RuleBroken {

    public AssetTypeNameAlreadyUsed() {
        super("There is a type of that name already. Choose another name.");
    }
}
