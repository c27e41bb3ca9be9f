package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A phase was planned, or planned anew.
 *
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.PhasePlanned.v1")
public record PhasePlanned(UUID projectId, UUID phaseId, String title, int position, boolean shown, boolean unseen) {}
