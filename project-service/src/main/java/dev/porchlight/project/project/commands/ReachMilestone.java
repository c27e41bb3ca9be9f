package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it is reached. */
public record ReachMilestone(@TargetAggregateIdentifier UUID projectId, UUID milestoneId) {}
