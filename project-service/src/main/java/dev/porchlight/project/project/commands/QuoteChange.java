package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Has a change offered.
 *
 * @param contactId whom to offer it to, if the service team asked for it
 */
public record QuoteChange(
        @TargetAggregateIdentifier UUID projectId,
        UUID changeId,
        UUID accountManagerId,
        @Nullable UUID contactId,
        @Nullable LocalDate targetDate) {}
