package dev.porchlight.catalogue.item.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the draft asked from now on. */
public record PublishForm(@TargetAggregateIdentifier UUID itemId) {}
