package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A milestone was reached.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.MilestoneReached.v1")
public record MilestoneReached(UUID projectId, UUID milestoneId, boolean unseen) implements PartOfPlan {}
