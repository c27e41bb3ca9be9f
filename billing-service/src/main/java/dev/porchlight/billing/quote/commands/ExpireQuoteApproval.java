package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Stops waiting. */
public record ExpireQuoteApproval(@TargetAggregateIdentifier UUID quoteId, int round) {}
