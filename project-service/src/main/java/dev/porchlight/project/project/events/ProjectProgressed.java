package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another part of the work is done, or there is other work.
 *
 * @param percent of the whole project
 * @param phaseId the phase in which it changed; null if in none
 */
@EventName("porchlight.project.ProjectProgressed.v1")
public record ProjectProgressed(
        UUID projectId,
        int before,
        int percent,
        Why why,
        @Nullable UUID phaseId,
        @Nullable Integer phasePercent) {}
