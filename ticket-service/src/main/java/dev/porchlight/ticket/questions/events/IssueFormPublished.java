package dev.porchlight.ticket.questions.events;

import dev.porchlight.forms.Form;
import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From now on this is asked when an issue is reported. Of one form editions count from 1.
 *
 * @param organisationId who is asked; null for everybody without questions of their own
 */
@EventName("porchlight.ticket.IssueFormPublished.v1")
public record IssueFormPublished(UUID formId, @Nullable UUID organisationId, int edition, Form form) {}
