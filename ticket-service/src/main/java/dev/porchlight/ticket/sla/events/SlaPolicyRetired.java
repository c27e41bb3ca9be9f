package dev.porchlight.ticket.sla.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The policy holds for nobody's new tickets any more. What was promised stays promised. */
@EventName("porchlight.ticket.SlaPolicyRetired.v1")
public record SlaPolicyRetired(UUID policyId) {}
