package dev.porchlight.ticket.outage.commands;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Moves or extends it.
 *
 * @param startsAt null to leave it
 * @param endsAt null for nobody can say yet
 * @param text why, in rich text
 */
public record RescheduleOutage(
        @TargetAggregateIdentifier UUID outageId,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String text) {}
