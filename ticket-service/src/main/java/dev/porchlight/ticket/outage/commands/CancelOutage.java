package dev.porchlight.ticket.outage.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Calls it off before it begins. */
public record CancelOutage(
        @TargetAggregateIdentifier UUID outageId, @Nullable String text) {}
