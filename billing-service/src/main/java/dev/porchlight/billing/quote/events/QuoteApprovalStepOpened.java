package dev.porchlight.billing.quote.events;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.platform.eventstore.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Agents are asked to agree to a quote. Who they are is fixed from now on.
 *
 * @param step which of the steps, from 1
 * @param round counts up with each step that opens; votes are cast in a round
 */
@EventName("porchlight.billing.QuoteApprovalStepOpened.v1")
public record QuoteApprovalStepOpened(
        UUID quoteId, int step, int round, Quorum quorum, List<UUID> seats, Instant remindAt, Instant expiresAt) {}
