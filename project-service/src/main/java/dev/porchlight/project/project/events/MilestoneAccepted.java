package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** As many accepted a milestone as have to. */
@EventName("porchlight.project.MilestoneAccepted.v1")
public record MilestoneAccepted(UUID projectId, UUID milestoneId) implements SeenByAll {}
