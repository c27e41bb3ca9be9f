package dev.porchlight.project.project.events;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People are asked to accept a milestone that was reached. Who they are is fixed from now on.
 *
 * @param acceptorIds contacts
 * @param round counts up each time that somebody is asked; votes are cast in a round
 * @param quorum how many of them have to agree; null for any one
 * @param instead whether they are asked because too few are left of those who were named, or they did not answer in time
 * @param remindAt when those who have not answered are asked again; null for never, as once
 * @param expiresAt from when on nobody's word counts any more; null for never, as once
 */
@EventName("porchlight.project.AcceptanceAsked.v1")
public record AcceptanceAsked(
        UUID projectId,
        UUID milestoneId,
        String title,
        List<UUID> acceptorIds,
        int round,
        @Nullable Quorum quorum,
        boolean instead,
        @Nullable Instant remindAt,
        @Nullable Instant expiresAt)
        implements SeenByAll {}
