package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.events.WorkedOn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time that was logged, as commands are decided by it: never behind. */
public interface Works {

    /**
     * A time entry as it was last said to be.
     *
     * @param lineId the line it is to count against; null if it counts against none, for it was removed, is not billable
     *     or nobody has said which
     * @param on what {@code ticketId} is; null for a ticket
     * @param at when that was said
     */
    record WorkNow(
            UUID entryId,
            long revision,
            @Nullable UUID lineId,
            UUID ticketId,
            long ticketNumber,
            @Nullable UUID personId,
            String personName,
            String workType,
            LocalDate workDate,
            int minutes,
            Instant at,
            @Nullable WorkedOn on) {}

    Optional<WorkNow> find(UUID entryId);
}
