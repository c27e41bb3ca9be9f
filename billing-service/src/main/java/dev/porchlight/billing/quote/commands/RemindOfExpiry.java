package dev.porchlight.billing.quote.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a version can be accepted for so many days more, unless it was decided or replaced. */
public record RemindOfExpiry(@TargetAggregateIdentifier UUID quoteId, int version, int days) {}
