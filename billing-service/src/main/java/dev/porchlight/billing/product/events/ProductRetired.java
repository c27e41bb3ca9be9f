package dev.porchlight.billing.product.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A product is sold no more. */
@EventName("porchlight.billing.ProductRetired.v1")
public record ProductRetired(UUID productId) {}
