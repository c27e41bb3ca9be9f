package dev.porchlight.catalogue.asset;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made of what another system calls an asset, so that it is known again. */
public final class AssetIds {

    private AssetIds() {}

    public static UUID of(String externalId) {
        return UUID.nameUUIDFromBytes(("asset called " + externalId).getBytes(StandardCharsets.UTF_8));
    }
}
