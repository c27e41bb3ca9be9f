package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A task was planned, or planned anew.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.TaskPlanned.v1")
public record TaskPlanned(UUID projectId, UUID taskId, TaskPlan plan, boolean unseen) implements PartOfPlan {}
