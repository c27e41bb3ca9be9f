package dev.porchlight.ticket.ticket.commands;

import dev.porchlight.ticket.questions.Given;
import dev.porchlight.ticket.ticket.events.ForRequest;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Via;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports something.
 *
 * @param requesterId on whose behalf the service team reports it; null when customers report for themselves
 * @param priority null to go by urgency and impact
 * @param answered what was asked of whoever reports it; null if nothing was
 * @param assetId what it is about; null for nothing in particular
 * @param request of which it is the work; null if it is reported
 * @param via where it was written; null for the page that reports issues
 */
public record OpenTicket(
        @TargetAggregateIdentifier UUID ticketId,
        long number,
        UUID requesterId,
        String summary,
        String details,
        Level urgency,
        Level impact,
        Priority priority,
        List<UUID> followerIds,
        List<UUID> attachmentIds,
        @Nullable Given answered,
        @Nullable UUID assetId,
        @Nullable ForRequest request,
        @Nullable Via via) {}
