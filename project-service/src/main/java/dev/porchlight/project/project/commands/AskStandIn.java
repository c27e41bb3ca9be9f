package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks who stands in for somebody to give their word where theirs is awaited. */
public record AskStandIn(@TargetAggregateIdentifier UUID projectId, UUID acceptorId, UUID standInId) {}
