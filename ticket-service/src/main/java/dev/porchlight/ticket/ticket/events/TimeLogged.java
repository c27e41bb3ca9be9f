package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the service team worked on the ticket. Not for customers' eyes.
 *
 * @param number what people call the ticket by
 * @param revision 0; corrections and the removal of the entry count on
 * @param contractLineId by whose allotment it is to be debited, where the agent said so
 * @param minutes as worked, unrounded
 * @param workType a word of the service team's, such as {@code remote}
 * @param workDate the day of the work in the service team's time zone
 * @param agentId who worked
 */
@EventName("porchlight.ticket.TimeLogged.v1")
public record TimeLogged(
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
