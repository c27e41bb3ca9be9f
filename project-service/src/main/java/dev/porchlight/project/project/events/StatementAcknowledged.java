package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The customer acknowledged a version of the statement of works. */
@EventName("porchlight.project.StatementAcknowledged.v1")
public record StatementAcknowledged(UUID projectId, int statement, String sha256) implements SeenByAll {}
