package dev.porchlight.catalogue.asset;

import dev.porchlight.platform.command.DerivedIds;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ids made of what another system calls an asset, so that it is known again. */
@Component
public class AssetIds {

    private final DerivedIds ids;

    AssetIds(DerivedIds ids) {
        this.ids = ids;
    }

    public UUID of(String externalId) {
        return ids.of("asset called " + externalId);
    }
}
