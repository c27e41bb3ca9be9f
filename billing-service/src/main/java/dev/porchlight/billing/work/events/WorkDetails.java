package dev.porchlight.billing.work.events;

import dev.porchlight.billing.allotment.events.WorkedOn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time entry, all of it, as it was last said to be.
 *
 * @param personId the agent who worked; null if it is not known
 * @param minutes as logged
 * @param billable whether it counts against contracts at all
 * @param ticketId the ticket or the project
 * @param ticketNumber its number; 0 if that is not known
 * @param on what {@code ticketId} is; null for a ticket, as all work was once
 * @param namedLineId the line that whoever logged it named; null if none was
 */
public record WorkDetails(
        UUID organisationId,
        UUID ticketId,
        long ticketNumber,
        @Nullable UUID personId,
        String personName,
        String workType,
        LocalDate workDate,
        int minutes,
        boolean billable,
        @Nullable UUID namedLineId,
        @Nullable WorkedOn on) {}
