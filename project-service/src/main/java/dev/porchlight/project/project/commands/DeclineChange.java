package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Refuses a change. */
public record DeclineChange(
        @TargetAggregateIdentifier UUID projectId,
        UUID changeId,
        @Nullable String reason) {}
