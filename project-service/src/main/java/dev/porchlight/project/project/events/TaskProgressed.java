package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * So much of a task is done.
 *
 * @param percent 100 is done
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.TaskProgressed.v1")
public record TaskProgressed(UUID projectId, UUID taskId, int percent, boolean unseen) implements PartOfPlan {}
