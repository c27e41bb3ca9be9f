package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes out a phase without tasks. */
public record RemovePhase(@TargetAggregateIdentifier UUID projectId, UUID phaseId) {}
