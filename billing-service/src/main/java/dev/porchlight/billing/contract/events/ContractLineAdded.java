package dev.porchlight.billing.contract.events;

import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract allots something more. Its periods are counted from the first day; at the end of each, what lapses and what is
 * carried follows from the terms.
 *
 * @param endsOn the line's last day; null if it ends with the contract
 */
@EventName("porchlight.billing.ContractLineAdded.v1")
public record ContractLineAdded(
        UUID contractId,
        UUID lineId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LineTerms terms) {}
