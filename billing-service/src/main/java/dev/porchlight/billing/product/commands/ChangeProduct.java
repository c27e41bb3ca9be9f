package dev.porchlight.billing.product.commands;

import dev.porchlight.billing.product.events.ProductDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sells it otherwise. */
public record ChangeProduct(@TargetAggregateIdentifier UUID productId, ProductDetails details) {}
