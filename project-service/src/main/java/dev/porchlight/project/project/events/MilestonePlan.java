package dev.porchlight.project.project.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be reached.
 *
 * @param acceptorIds contacts, any one of whom accepts it; empty if nobody has to. They always see it then.
 */
public record MilestonePlan(
        @Nullable UUID phaseId, String title, @Nullable LocalDate dueOn, boolean shown, List<UUID> acceptorIds) {}
