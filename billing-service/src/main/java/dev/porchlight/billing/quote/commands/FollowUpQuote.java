package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.FollowUp;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes what was opened from it. */
public record FollowUpQuote(@TargetAggregateIdentifier UUID quoteId, FollowUp what, UUID id, String reference) {}
