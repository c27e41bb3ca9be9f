package dev.porchlight.ticket.ticket.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the service team did on a ticket, and for how long.
 *
 * @param agentId who worked; null for whoever logs it
 * @param contractLineId by whose allotment it is to be debited; null to leave that to billing
 */
public record Work(
        @Nullable UUID agentId,
        @Nullable UUID contractLineId,
        int minutes,
        String workType,
        LocalDate workDate,
        boolean billable,
        @Nullable String note) {}
