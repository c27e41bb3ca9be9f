package dev.porchlight.ticket.outage.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says that all works again. */
public record EndOutage(
        @TargetAggregateIdentifier UUID outageId, @Nullable String text) {}
