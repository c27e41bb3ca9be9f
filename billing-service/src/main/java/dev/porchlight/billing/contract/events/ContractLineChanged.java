package dev.porchlight.billing.contract.events;

import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something else is agreed about a line. Types of work, weights and steps hold for time that is logged from now on, all
 * else for periods from a day on.
 *
 * @param from the first day of the first period for which it holds
 * @param endsOn the line's last day; null if it ends with the contract
 */
@EventName("porchlight.billing.ContractLineChanged.v1")
public record ContractLineChanged(
        UUID contractId,
        UUID lineId,
        LocalDate from,
        @Nullable LocalDate endsOn,
        LineTerms terms) {}
