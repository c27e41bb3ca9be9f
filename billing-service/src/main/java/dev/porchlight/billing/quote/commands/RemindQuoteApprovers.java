package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks those again who have not decided. */
public record RemindQuoteApprovers(
        @TargetAggregateIdentifier UUID quoteId, int round) {}
