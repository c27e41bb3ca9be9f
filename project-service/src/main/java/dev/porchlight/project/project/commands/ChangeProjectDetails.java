package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Names it anew. */
public record ChangeProjectDetails(
        @TargetAggregateIdentifier UUID projectId,
        String title,
        @Nullable UUID siteId,
        String type,
        @Nullable UUID managerId) {}
