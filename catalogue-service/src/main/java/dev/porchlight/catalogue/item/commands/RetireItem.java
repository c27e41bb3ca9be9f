package dev.porchlight.catalogue.item.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets nobody ask for it any more. */
public record RetireItem(@TargetAggregateIdentifier UUID itemId) {}
