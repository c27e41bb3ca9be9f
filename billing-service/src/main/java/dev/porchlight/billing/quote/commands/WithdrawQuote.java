package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back what was sent. */
public record WithdrawQuote(@TargetAggregateIdentifier UUID quoteId, String reason) {}
