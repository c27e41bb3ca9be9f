package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.FollowUp;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that what was opened from it came to nothing. */
public record UndoFollowUp(@TargetAggregateIdentifier UUID quoteId, FollowUp what, UUID id) {}
