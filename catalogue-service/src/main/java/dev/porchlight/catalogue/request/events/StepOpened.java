package dev.porchlight.catalogue.request.events;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People are asked to agree to a part. Who they are is fixed from now on.
 *
 * @param step which of the part's steps, from 1
 * @param round counts up with each step that opens; votes are cast in a round
 * @param seats who decides; empty if it is any of the service team
 */
@EventName("porchlight.catalogue.StepOpened.v1")
public record StepOpened(
        UUID requestId,
        int part,
        int step,
        int round,
        Quorum quorum,
        List<UUID> seats,
        CircleKind circle,
        Instant remindAt,
        Instant expiresAt) {}
