package dev.porchlight.ticket.questions.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An organisation has no questions of its own any more: it is asked what everybody is asked. */
@EventName("porchlight.ticket.IssueFormDropped.v1")
public record IssueFormDropped(UUID formId, UUID organisationId) {}
