package dev.porchlight.billing.product.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A product is sold otherwise from now on. Documents that name it stay as they are. */
@EventName("porchlight.billing.ProductChanged.v1")
public record ProductChanged(UUID productId, ProductDetails details) {}
