package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A task will not be done.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.TaskCancelled.v1")
public record TaskCancelled(UUID projectId, UUID taskId, boolean unseen) implements PartOfPlan {}
