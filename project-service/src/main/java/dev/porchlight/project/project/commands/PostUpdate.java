package dev.porchlight.project.project.commands;

import dev.porchlight.project.project.events.Health;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells how it goes. */
public record PostUpdate(
        @TargetAggregateIdentifier UUID projectId,
        UUID updateId,
        String text,
        Health health,
        @Nullable String reason,
        List<UUID> attachmentIds) {}
