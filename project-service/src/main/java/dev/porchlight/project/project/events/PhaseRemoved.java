package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * An empty phase was taken out.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.PhaseRemoved.v1")
public record PhaseRemoved(UUID projectId, UUID phaseId, boolean unseen) implements PartOfPlan {}
