package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.UUID;

/**
 * A target was not met in time. Told once for each target and priority.
 *
 * @param number what people call the ticket by
 * @param priority by which the target was
 * @param dueAt until when it was to be met
 */
@EventName("porchlight.ticket.SlaBreached.v1")
public record SlaBreached(
        UUID ticketId, long number, UUID organisationId, SlaTarget target, Priority priority, Instant dueAt) {}
