package dev.porchlight.catalogue.asset.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A warranty or licence ends soon. Told once for each threshold.
 *
 * @param what warranty or licence
 * @param on its last day
 * @param days the threshold: 60, 30 or 7
 * @param number what people call the asset by; null in what was told before it was said
 * @param siteId where it is; null for nowhere in particular
 * @param ownerId whose it is; null for nobody's
 */
@EventName("porchlight.catalogue.ExpiryAnnounced.v1")
public record ExpiryAnnounced(
        UUID assetId,
        UUID organisationId,
        String what,
        LocalDate on,
        int days,
        @Nullable String number,
        @Nullable UUID siteId,
        @Nullable UUID ownerId) {}
