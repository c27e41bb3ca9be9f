package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project begins or ends on another day.
 *
 * @param reason null only where no date was set before
 */
@EventName("porchlight.project.ProjectDatesMoved.v1")
public record ProjectDatesMoved(
        UUID projectId,
        @Nullable LocalDate startBefore,
        @Nullable LocalDate targetBefore,
        @Nullable LocalDate startDate,
        @Nullable LocalDate targetDate,
        @Nullable String reason) {}
