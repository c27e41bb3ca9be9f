package dev.porchlight.catalogue.item.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls a category otherwise, or moves it. */
public record ChangeCategory(@TargetAggregateIdentifier UUID categoryId, String name, int position) {}
