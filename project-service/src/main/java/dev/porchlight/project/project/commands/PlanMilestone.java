package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.MilestonePlan;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans a milestone, or plans it anew. */
public record PlanMilestone(@TargetAggregateIdentifier UUID projectId, UUID milestoneId, MilestonePlan plan) {}
