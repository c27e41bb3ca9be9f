package dev.porchlight.catalogue.asset.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * A kind of asset is there, or is described otherwise.
 *
 * @param keyFields what its key fields mean, at most three
 */
@EventName("porchlight.catalogue.AssetTypeDefined.v1")
public record AssetTypeDefined(UUID typeId, String name, List<String> keyFields) {}
