package dev.porchlight.catalogue.item.commands;

import dev.porchlight.catalogue.item.events.ItemDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds something to ask for. It has no questions yet. */
public record AddItem(@TargetAggregateIdentifier UUID itemId, ItemDetails details) {}
