package dev.porchlight.identity.visit.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Goes back to being oneself. */
public record EndVisit(@TargetAggregateIdentifier UUID visitId) {}
