package dev.porchlight.project.project.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The customer says that they did it. */
public record DoTask(
        @TargetAggregateIdentifier UUID projectId,
        UUID taskId,
        @Nullable String comment,
        List<UUID> attachmentIds) {}
