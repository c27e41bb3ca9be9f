package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says no, and why. */
public record RejectQuote(@TargetAggregateIdentifier UUID quoteId, int version, String reason) {}
