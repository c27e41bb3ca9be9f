package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is left of a line was put right by hand.
 *
 * @param amount in the unit's smallest; negative where there is less
 */
@EventName("porchlight.billing.AllotmentAdjusted.v1")
public record AllotmentAdjusted(
        UUID contractId, UUID lineId, UUID adjustmentId, LocalDate on, long amount, String reason) {}
