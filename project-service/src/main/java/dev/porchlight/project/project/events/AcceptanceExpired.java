package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Those who were asked to accept a milestone did not answer in time, and are not asked any more. */
@EventName("porchlight.project.AcceptanceExpired.v1")
public record AcceptanceExpired(UUID projectId, UUID milestoneId, String title, int round) implements SeenByAll {}
