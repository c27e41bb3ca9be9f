package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation has a contract. It allots nothing before it has lines.
 *
 * @param number what people call it by
 * @param currency ISO 4217, of all its prices
 * @param endsOn its last day; null if it has no end
 */
@EventName("porchlight.billing.ContractAgreed.v1")
public record ContractAgreed(
        UUID contractId,
        long number,
        UUID organisationId,
        String name,
        String currency,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
