package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact may know of the project and follows it. */
@EventName("porchlight.project.FollowerAdded.v1")
public record FollowerAdded(UUID projectId, UUID contactId) {}
