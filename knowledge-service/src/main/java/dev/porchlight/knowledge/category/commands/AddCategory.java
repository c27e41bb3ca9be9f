package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a place for subjects. */
public record AddCategory(@TargetAggregateIdentifier UUID categoryId, String name) {}
