package dev.porchlight.billing.contract.events;

import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Work counts against a line, or more or less of it than before.
 *
 * @param on the day at the MSP on which it was logged, corrected or removed; the log has it there
 * @param amount what it takes, in the unit's smallest; negative for what is taken back
 * @param together what is counted as one with it: an entry, a day's work of a type, a ticket
 * @param late whether the work is of a period that was over by then
 */
@EventName("porchlight.billing.WorkCounted.v1")
public record WorkCounted(
        UUID contractId,
        UUID lineId,
        UUID postingId,
        LocalDate on,
        long amount,
        String together,
        boolean late,
        CountedWork work) {}
