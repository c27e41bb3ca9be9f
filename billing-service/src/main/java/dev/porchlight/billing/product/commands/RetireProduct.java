package dev.porchlight.billing.product.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sells it no more. */
public record RetireProduct(@TargetAggregateIdentifier UUID productId) {}
