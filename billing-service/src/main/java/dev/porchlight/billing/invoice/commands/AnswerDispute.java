package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Answers somebody who does not agree. */
public record AnswerDispute(@TargetAggregateIdentifier UUID invoiceId, String answer) {}
