package dev.porchlight.ticket.asset;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of catalogue-service's events of these names, the fields that are used here. */
final class AssetEvents {

    private AssetEvents() {}

    record AssetTypeDefined(UUID typeId, String name) {}

    record AssetRegistered(UUID assetId, UUID organisationId, Details details) {}

    record AssetChanged(UUID assetId, Details details) {}

    record Details(
            UUID typeId,
            String number,
            @Nullable UUID siteId,
            @Nullable UUID ownerId) {}
}
