package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A milestone was planned, or planned anew.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.MilestonePlanned.v1")
public record MilestonePlanned(UUID projectId, UUID milestoneId, MilestonePlan plan, boolean unseen)
        implements PartOfPlan {}
