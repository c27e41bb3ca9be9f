package dev.porchlight.billing.work.events;

import java.util.UUID;

/** Where work counts. */
public record Placed(UUID contractId, UUID lineId) {}
