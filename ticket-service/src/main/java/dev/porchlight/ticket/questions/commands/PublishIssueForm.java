package dev.porchlight.ticket.questions.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has the draft asked from now on. */
public record PublishIssueForm(@TargetAggregateIdentifier UUID formId) {}
