package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says how much of a task is done. */
public record ReportTask(@TargetAggregateIdentifier UUID projectId, UUID taskId, int percent) {}
