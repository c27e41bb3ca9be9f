package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Asks those who have to agree before what is written is sent. */
public record AskForQuoteApproval(
        @TargetAggregateIdentifier UUID quoteId, @Nullable String comment) {}
