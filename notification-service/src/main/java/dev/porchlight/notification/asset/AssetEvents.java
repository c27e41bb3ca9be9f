package dev.porchlight.notification.asset;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of catalogue-service's events about assets, the fields that are used here. */
public final class AssetEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "asset";

    public static final String EXPIRY = "porchlight.catalogue.ExpiryAnnounced.v1";

    private AssetEvents() {}

    /** @param number null in what was told before it was said */
    public record ExpiryAnnounced(
            UUID assetId,
            UUID organisationId,
            String what,
            LocalDate on,
            int days,
            @Nullable String number,
            @Nullable UUID siteId,
            @Nullable UUID ownerId) {

        public boolean isWarranty() {
            return what.equals("warranty");
        }
    }
}
