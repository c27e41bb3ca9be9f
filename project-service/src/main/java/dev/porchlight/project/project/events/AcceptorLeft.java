package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Somebody who was asked to accept a milestone is no longer there. */
@EventName("porchlight.project.AcceptorLeft.v1")
public record AcceptorLeft(UUID projectId, UUID milestoneId, UUID contactId) implements SeenByAll {}
