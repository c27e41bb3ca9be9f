package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Accepts what the customer did, or sends it back. */
public record CheckTask(
        @TargetAggregateIdentifier UUID projectId,
        UUID taskId,
        boolean accepted,
        @Nullable String reason) {}
