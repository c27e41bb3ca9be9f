package dev.porchlight.billing.work.automation;

import java.time.LocalDate;
import java.util.UUID;

/** Of ticket-service's events about time, the fields that are used here. What is noted with it is not for customers. */
final class TicketEvents {

    static final String LOGGED = "porchlight.ticket.TimeLogged.v1";
    static final String CORRECTED = "porchlight.ticket.TimeCorrected.v1";
    static final String REMOVED = "porchlight.ticket.TimeRemoved.v1";

    private TicketEvents() {}

    /** Logged or corrected: both say all of it. */
    record Time(
            UUID ticketId,
            long number,
            UUID organisationId,
            UUID entryId,
            long revision,
            UUID contractLineId,
            int minutes,
            String workType,
            LocalDate workDate,
            boolean billable,
            UUID agentId,
            String agentName) {}

    record TimeRemoved(UUID entryId, long revision) {}
}
