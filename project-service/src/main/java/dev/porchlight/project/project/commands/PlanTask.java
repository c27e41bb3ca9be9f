package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.TaskPlan;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans a task, or plans it anew. */
public record PlanTask(@TargetAggregateIdentifier UUID projectId, UUID taskId, TaskPlan plan) {}
