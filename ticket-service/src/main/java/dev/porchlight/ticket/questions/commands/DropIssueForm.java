package dev.porchlight.ticket.questions.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has an organisation asked what everybody is asked. */
public record DropIssueForm(@TargetAggregateIdentifier UUID formId) {}
