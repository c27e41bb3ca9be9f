package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plans a phase, or plans it anew. */
public record PlanPhase(
        @TargetAggregateIdentifier UUID projectId, UUID phaseId, String title, int position, boolean shown) {}
