package dev.porchlight.notification.ticket;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of ticket-service's events, the fields that are used here. Texts are rich text: HTML that we trust no further. */
public final class TicketEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "ticket";

    public static final String OPENED = "porchlight.ticket.TicketOpened.v1";
    public static final String COMMENT = "porchlight.ticket.CommentAdded.v1";
    public static final String NOTE = "porchlight.ticket.InternalNoteAdded.v1";
    public static final String ASSIGNED = "porchlight.ticket.TicketAssigned.v1";
    public static final String UNASSIGNED = "porchlight.ticket.TicketUnassigned.v1";
    public static final String STATUS = "porchlight.ticket.TicketStatusChanged.v1";
    public static final String PRIORITY = "porchlight.ticket.TicketPriorityChanged.v1";
    public static final String RESOLVED = "porchlight.ticket.TicketResolved.v1";
    public static final String REOPENED = "porchlight.ticket.TicketReopened.v1";
    public static final String FOLLOWER_ADDED = "porchlight.ticket.FollowerAdded.v1";
    public static final String FOLLOWER_REMOVED = "porchlight.ticket.FollowerRemoved.v1";
    public static final String ATTACHED = "porchlight.ticket.FilesAttached.v1";

    public static final String MERGED = "porchlight.ticket.TicketMerged.v1";
    public static final String TOOK_IN = "porchlight.ticket.TicketTookIn.v1";
    public static final String COMMENT_SPLIT_OFF = "porchlight.ticket.CommentSplitOff.v1";
    public static final String SPLIT_OFF = "porchlight.ticket.TicketSplitOff.v1";
    public static final String LINKED = "porchlight.ticket.TicketsLinked.v1";
    public static final String UNLINKED = "porchlight.ticket.TicketsUnlinked.v1";

    public static final String WATCHER_ADDED = "porchlight.ticket.WatcherAdded.v1";
    public static final String WATCHER_REMOVED = "porchlight.ticket.WatcherRemoved.v1";
    public static final String SLA_WARNED = "porchlight.ticket.SlaWarned.v1";
    public static final String SLA_BREACHED = "porchlight.ticket.SlaBreached.v1";

    private TicketEvents() {}

    public record TicketOpened(
            UUID ticketId,
            long number,
            UUID organisationId,
            UUID siteId,
            UUID requesterId,
            String summary,
            String details,
            String priority,
            List<UUID> followerIds,
            List<File> attachments,
            @Nullable ForRequest request) {}

    /** What a ticket is the work on. */
    public record ForRequest(long number) {}

    public record CommentAdded(UUID ticketId, String text, List<File> attachments) {}

    public record InternalNoteAdded(
            UUID ticketId,
            String text,
            List<File> attachments,
            @Nullable List<UUID> mentionedIds) {}

    public record TicketAssigned(UUID ticketId, UUID agentId) {}

    public record TicketUnassigned(UUID ticketId) {}

    public record TicketStatusChanged(UUID ticketId, String to) {}

    public record TicketPriorityChanged(UUID ticketId, String to) {}

    public record TicketResolved(UUID ticketId, String resolution) {}

    public record TicketReopened(UUID ticketId, String reason) {}

    public record FollowerAdded(UUID ticketId, UUID contactId) {}

    public record FollowerRemoved(UUID ticketId, UUID contactId) {}

    public record FilesAttached(UUID ticketId, List<File> attachments) {}

    /** @param joinedIds those who follow it from then on, because theirs was the other */
    public record TicketTookIn(UUID ticketId, List<UUID> joinedIds) {}

    /** An agent who hears of the ticket as whoever has it does, or does so no more. */
    public record Watcher(UUID ticketId, UUID agentId) {}

    /** @param target response or resolution */
    public record SlaTold(UUID ticketId, String target) {}

    public record File(String name) {}

    /** Any of them, where all that matters is which ticket it was. */
    public record TicketEvent(UUID ticketId) {}
}
