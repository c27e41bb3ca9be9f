package dev.porchlight.catalogue.item.commands;

import dev.porchlight.catalogue.item.events.ItemDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says anew all there is to say of it. */
public record ChangeItem(@TargetAggregateIdentifier UUID itemId, ItemDetails details) {}
