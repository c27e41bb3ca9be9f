package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Sets when it begins and ends. */
public record MoveDates(
        @TargetAggregateIdentifier UUID projectId,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable String reason) {}
