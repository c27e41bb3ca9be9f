package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.QuoteContent;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes anew what will be sent next. */
public record ChangeQuoteDraft(
        @TargetAggregateIdentifier UUID quoteId,
        UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        QuoteContent content) {}
