package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an empty category away. */
public record RemoveCategory(@TargetAggregateIdentifier UUID categoryId) {}
