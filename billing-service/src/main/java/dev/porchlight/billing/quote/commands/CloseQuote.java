package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Pursues it no further. */
public record CloseQuote(@TargetAggregateIdentifier UUID quoteId, String reason) {}
