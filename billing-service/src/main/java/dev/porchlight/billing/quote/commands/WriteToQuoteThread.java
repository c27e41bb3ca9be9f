package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks, or answers, on the quote's own thread. */
public record WriteToQuoteThread(@TargetAggregateIdentifier UUID quoteId, UUID messageId, String text) {}
