package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.Status;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Moves it to another status. */
public record ChangeStatus(
        @TargetAggregateIdentifier UUID projectId,
        Status to,
        @Nullable String reason) {}
