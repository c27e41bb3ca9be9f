package dev.porchlight.ticket.questions.events;

import dev.porchlight.forms.Form;
import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service team is working on the questions that are asked when an issue is reported. Nobody is asked this yet.
 *
 * @param organisationId who will be asked; null for everybody without questions of their own
 */
@EventName("porchlight.ticket.IssueFormDraftSaved.v1")
public record IssueFormDraftSaved(UUID formId, @Nullable UUID organisationId, Form form) {}
