package dev.porchlight.billing.quote.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says no, and why. */
@InPerson
public record RejectQuote(@TargetAggregateIdentifier UUID quoteId, int version, String reason) {}
