package dev.porchlight.billing.product.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Something is sold from now on. */
@EventName("porchlight.billing.ProductAdded.v1")
public record ProductAdded(UUID productId, ProductDetails details) {}
