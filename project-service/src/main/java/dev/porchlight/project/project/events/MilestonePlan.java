package dev.porchlight.project.project.events;

import dev.porchlight.approvals.Quorum;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be reached.
 *
 * @param acceptorIds contacts who accept it; empty if nobody has to. They always see it then.
 * @param quorum how many of them have to agree; null for any one, which is all that could be said once
 * @param acceptWithinDays for how many days they are asked; null for fourteen
 */
public record MilestonePlan(
        @Nullable UUID phaseId,
        String title,
        @Nullable LocalDate dueOn,
        boolean shown,
        List<UUID> acceptorIds,
        @Nullable Quorum quorum,
        @Nullable Integer acceptWithinDays) {}
