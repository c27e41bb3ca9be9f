package dev.porchlight.catalogue.item.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets it be asked for again. */
public record RestoreItem(@TargetAggregateIdentifier UUID itemId) {}
