package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact follows it no more. */
@EventName("porchlight.project.FollowerRemoved.v1")
public record FollowerRemoved(UUID projectId, UUID contactId) {}
