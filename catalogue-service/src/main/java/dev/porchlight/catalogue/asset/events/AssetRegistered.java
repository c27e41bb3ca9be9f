package dev.porchlight.catalogue.asset.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An organisation has something. */
@EventName("porchlight.catalogue.AssetRegistered.v1")
public record AssetRegistered(UUID assetId, UUID organisationId, AssetDetails details) {}
