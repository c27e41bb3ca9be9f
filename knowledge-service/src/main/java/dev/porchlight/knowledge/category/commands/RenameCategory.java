package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls the category otherwise. */
public record RenameCategory(@TargetAggregateIdentifier UUID categoryId, String name) {}
