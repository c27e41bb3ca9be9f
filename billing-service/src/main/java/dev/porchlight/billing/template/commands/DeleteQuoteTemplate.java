package dev.porchlight.billing.template.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets nobody begin from it any more. */
public record DeleteQuoteTemplate(@TargetAggregateIdentifier UUID templateId) {}
