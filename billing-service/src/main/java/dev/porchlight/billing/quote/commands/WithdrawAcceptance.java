package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back an acceptance. */
public record WithdrawAcceptance(@TargetAggregateIdentifier UUID quoteId, String reason) {}
