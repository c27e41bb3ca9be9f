package dev.porchlight.ticket.questions.commands;

import dev.porchlight.forms.Form;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps questions that are being worked on.
 *
 * @param organisationId whose they are; null for everybody's
 */
public record SaveIssueFormDraft(
        @TargetAggregateIdentifier UUID formId, @Nullable UUID organisationId, Form form) {}
