package dev.porchlight.billing.quote.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back an acceptance. */
@InPerson
public record WithdrawAcceptance(@TargetAggregateIdentifier UUID quoteId, String reason) {}
