package dev.porchlight.catalogue.absence.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that they decide for themselves again. */
public record EndStandIn(@TargetAggregateIdentifier UUID personId) {}
