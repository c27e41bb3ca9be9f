package dev.porchlight.catalogue.asset.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A warranty or licence ends soon. Told once for each threshold.
 *
 * @param what warranty or licence
 * @param on its last day
 * @param days the threshold: 60, 30 or 7
 */
@EventName("porchlight.catalogue.ExpiryAnnounced.v1")
public record ExpiryAnnounced(UUID assetId, UUID organisationId, String what, LocalDate on, int days) {}
