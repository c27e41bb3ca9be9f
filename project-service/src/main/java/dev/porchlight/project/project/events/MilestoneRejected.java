package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** One of those named did not accept a milestone: it is to be reached again. */
@EventName("porchlight.project.MilestoneRejected.v1")
public record MilestoneRejected(UUID projectId, UUID milestoneId, String reason) implements SeenByAll {}
