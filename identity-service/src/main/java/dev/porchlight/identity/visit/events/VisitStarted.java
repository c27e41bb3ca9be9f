package dev.porchlight.identity.visit.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;

/**
 * An agent uses the portal as a contact from now on.
 *
 * @param reason as the agent said it; the customer is shown it
 * @param until when it ends by itself
 */
@EventName("porchlight.identity.VisitStarted.v1")
public record VisitStarted(
        UUID visitId, UUID agentId, UUID contactId, UUID organisationId, String reason, Instant until) {}
