package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phase was planned, or planned anew.
 *
 * @param unseen whether customers see nothing of it
 * @param endsOn its last day; null for not said, as the first
 */
@EventName("porchlight.project.PhasePlanned.v1")
public record PhasePlanned(
        UUID projectId,
        UUID phaseId,
        String title,
        int position,
        boolean shown,
        boolean unseen,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements PartOfPlan {}
