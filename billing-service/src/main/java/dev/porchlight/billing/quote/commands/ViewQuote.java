package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a customer looks at it. */
public record ViewQuote(@TargetAggregateIdentifier UUID quoteId) {}
