package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends what was written, as the next version. The changes are words for the customer, or null. */
public record SendQuote(@TargetAggregateIdentifier UUID quoteId, String changes) {}
