package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said whether they accept a milestone.
 *
 * @param acceptorId whose word it is
 * @param personId who gave it: the same, or who stands in for them
 * @param open whether others have still to decide
 */
@EventName("porchlight.project.MilestoneVoted.v1")
public record MilestoneVoted(
        UUID projectId,
        UUID milestoneId,
        int round,
        UUID acceptorId,
        UUID personId,
        boolean accepted,
        @Nullable String reason,
        boolean open)
        implements SeenByAll {}
