package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says whether customers are shown hours. */
public record ShareHours(@TargetAggregateIdentifier UUID projectId, boolean shared) {}
