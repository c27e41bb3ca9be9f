package dev.porchlight.catalogue.item.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a category. */
public record AddCategory(@TargetAggregateIdentifier UUID categoryId, String name, int position) {}
