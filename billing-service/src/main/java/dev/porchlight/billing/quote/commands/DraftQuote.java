package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.QuoteContent;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins a quote. */
public record DraftQuote(
        @TargetAggregateIdentifier UUID quoteId,
        long number,
        UUID organisationId,
        UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        QuoteContent content) {}
