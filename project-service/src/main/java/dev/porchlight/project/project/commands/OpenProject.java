package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.QuoteOrigin;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Opens a project. One that is there already stays as it is. */
public record OpenProject(
        @TargetAggregateIdentifier UUID projectId,
        long number,
        String title,
        UUID organisationId,
        @Nullable UUID siteId,
        String type,
        @Nullable UUID managerId,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable QuoteOrigin quote,
        List<UUID> followerIds,
        List<FirstPhase> phases,
        List<FirstMilestone> milestones) {}
