package dev.porchlight.identity.visit.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The agent is themselves again, before the time was over. */
@EventName("porchlight.identity.VisitEnded.v1")
public record VisitEnded(UUID visitId) {}
