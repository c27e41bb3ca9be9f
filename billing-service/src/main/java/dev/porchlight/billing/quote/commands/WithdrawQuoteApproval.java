package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks no more. */
public record WithdrawQuoteApproval(
        @TargetAggregateIdentifier UUID quoteId) {}
