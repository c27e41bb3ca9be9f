package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a task out of the plan. */
public record CancelTask(@TargetAggregateIdentifier UUID projectId, UUID taskId) {}
