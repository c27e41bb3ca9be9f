package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Plans a phase, or plans it anew. */
public record PlanPhase(
        @TargetAggregateIdentifier UUID projectId,
        UUID phaseId,
        String title,
        int position,
        boolean shown,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
