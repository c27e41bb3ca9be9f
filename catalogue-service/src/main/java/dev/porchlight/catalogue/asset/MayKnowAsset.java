package dev.porchlight.catalogue.asset;

import dev.porchlight.directory.WhoMayKnow;

/** Who may know of an asset: whose it is, always; others of the organisation as far as they see what is asked for there. */
public final class MayKnowAsset {

    public static final String READ = "assets:read";
    public static final String WRITE = "assets:write";

    public static final WhoMayKnow OF_ASSETS =
            WhoMayKnow.agents().machines(READ, WRITE).owner().byVisibility();

    private MayKnowAsset() {}
}
