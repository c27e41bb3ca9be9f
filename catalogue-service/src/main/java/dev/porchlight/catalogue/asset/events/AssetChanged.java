package dev.porchlight.catalogue.asset.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Something is otherwise about an asset. */
@EventName("porchlight.catalogue.AssetChanged.v1")
public record AssetChanged(UUID assetId, AssetDetails details) {}
