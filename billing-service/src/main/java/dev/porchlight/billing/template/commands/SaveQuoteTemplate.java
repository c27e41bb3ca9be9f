package dev.porchlight.billing.template.commands;

import dev.porchlight.billing.quote.events.QuoteContent;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes a template, or writes it anew. */
public record SaveQuoteTemplate(@TargetAggregateIdentifier UUID templateId, String name, QuoteContent content) {}
