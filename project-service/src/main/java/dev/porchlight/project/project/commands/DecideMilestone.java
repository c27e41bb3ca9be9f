package dev.porchlight.project.project.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A contact who was named accepts it, or does not. */
@InPerson
public record DecideMilestone(
        @TargetAggregateIdentifier UUID projectId,
        UUID milestoneId,
        boolean accepted,
        @Nullable String reason) {}
