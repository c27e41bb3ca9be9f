package dev.porchlight.project.project.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A contact who was asked accepts it, or does not.
 *
 * @param round that they saw; null if they do not say
 */
@InPerson
public record DecideMilestone(
        @TargetAggregateIdentifier UUID projectId,
        UUID milestoneId,
        boolean accepted,
        @Nullable String reason,
        @Nullable Integer round) {}
