package dev.porchlight.billing.product.commands;

import dev.porchlight.billing.product.events.ProductDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sells something from now on. */
public record AddProduct(@TargetAggregateIdentifier UUID productId, ProductDetails details) {}
