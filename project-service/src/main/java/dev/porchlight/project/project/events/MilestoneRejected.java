package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * Too many did not accept a milestone: it is to be reached again.
 *
 * @param reason of the last who refused
 */
@EventName("porchlight.project.MilestoneRejected.v1")
public record MilestoneRejected(UUID projectId, UUID milestoneId, String reason) implements SeenByAll {}
