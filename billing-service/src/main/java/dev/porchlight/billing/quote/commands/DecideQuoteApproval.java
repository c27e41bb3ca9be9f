package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Votes in the round that was seen. */
public record DecideQuoteApproval(
        @TargetAggregateIdentifier UUID quoteId,
        int round,
        boolean approve,
        @Nullable String comment) {}
