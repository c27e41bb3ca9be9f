package dev.porchlight.ticket.outage.commands;

import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.Kind;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Announces an outage, or notes one that has begun. */
public record ScheduleOutage(
        @TargetAggregateIdentifier UUID outageId,
        long number,
        Kind kind,
        String title,
        String details,
        Affected affected,
        Instant startsAt,
        @Nullable Instant endsAt) {}
