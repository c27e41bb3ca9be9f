package dev.porchlight.ticket.questions.commands;

import dev.porchlight.forms.Form;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begins questions of an organisation's own, unless it has some.
 *
 * @param form what they begin as
 */
public record BeginIssueForm(@TargetAggregateIdentifier UUID formId, UUID organisationId, Form form) {}
