package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was logged was not right. This is all that now holds of the entry, in place of what held before.
 *
 * @param number what people call the ticket by
 * @param revision one more than that of what it corrects
 * @param contractLineId by whose allotment it is to be debited, where the agent said so
 * @param minutes as worked, unrounded
 * @param workType a word of the service team's, such as {@code remote}
 * @param workDate the day of the work in the service team's time zone
 * @param agentId who worked
 */
@EventName("porchlight.ticket.TimeCorrected.v1")
public record TimeCorrected(
        UUID ticketId,
        long number,
        UUID organisationId,
        UUID entryId,
        long revision,
        @Nullable UUID contractLineId,
        int minutes,
        String workType,
        LocalDate workDate,
        boolean billable,
        UUID agentId,
        String agentName,
        @Nullable String note) {}
