package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * More was bought for a line's present period. Work that waited for it is taken from it first.
 *
 * @param amount in the unit's smallest
 * @param price null if it costs nothing
 * @param reference such as the customer's order; null for none
 */
@EventName("porchlight.billing.AllotmentToppedUp.v1")
public record AllotmentToppedUp(
        UUID contractId,
        UUID lineId,
        UUID topUpId,
        LocalDate on,
        long amount,
        @Nullable Amount price,
        @Nullable String reference) {}
