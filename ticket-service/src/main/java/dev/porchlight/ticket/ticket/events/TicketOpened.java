package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.ticket.questions.events.Answered;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was reported.
 *
 * @param number what people call the ticket by, unique in this deployment
 * @param siteId the site of the requester at that time; null if they have none
 * @param details rich text: HTML of the few elements that were let through
 * @param answered what was answered, beside the details; null for nothing
 * @param assetId the asset it is about; null for none in particular
 * @param request what was asked for and agreed to, of which this is the work; null if it was reported
 * @param via where it was written; null for the page that reports issues, and for systems
 */
@EventName("porchlight.ticket.TicketOpened.v1")
public record TicketOpened(
        UUID ticketId,
        long number,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID requesterId,
        String summary,
        String details,
        Level urgency,
        Level impact,
        Priority priority,
        List<UUID> followerIds,
        List<AttachedFile> attachments,
        @Nullable Answered answered,
        @Nullable UUID assetId,
        @Nullable ForRequest request,
        @Nullable Via via) {}
