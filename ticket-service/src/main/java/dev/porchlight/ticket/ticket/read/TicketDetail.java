package dev.porchlight.ticket.ticket.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.ForRequest;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's page.
 *
 * @param attachments all files on it that everybody who may open it may have
 * @param timeline the newest of its history, in the order in which it happened
 * @param earlier whether there is more history before that
 * @param request what was asked for, of which this is the work; null if it was reported
 * @param sla how much time is left of what was promised; null if nothing was
 * @param rating how well it was done in the eyes of whoever asked, from 1 to 5; null if they have not said
 * @param report what was said with it when it was reported, beside its text; null for nothing
 * @param merged whether another ticket goes on with this one, which takes no more
 * @param related other tickets that have to do with it, of those that the caller may open
 * @param watchers agents who hear of it as whoever has it does; for the service team alone
 * @param reopenUntil the last moment to re-open it; null while it is active
 */
record TicketDetail(
        UUID id,
        long number,
        String summary,
        String details,
        @Schema(implementation = Status.class) String status,
        @Schema(implementation = Level.class) String urgency,
        @Schema(implementation = Level.class) String impact,
        @Schema(implementation = Priority.class) String priority,
        Named organisation,
        Named requester,
        @Nullable Named assignee,
        List<Named> followers,
        List<AttachedFile> attachments,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant reopenUntil,
        @Nullable ForRequest request,
        @Nullable SlaLeft sla,
        @Nullable Integer rating,
        @Nullable TicketReport report,
        boolean merged,
        List<RelatedTicket> related,
        List<Named> watchers,
        long version,
        List<Entry> timeline,
        boolean earlier,
        Allowed allowed)
        implements Versioned {

    /** The same with all of its history: what was written first are the details, and all its files come along. */
    TicketDetail with(List<Entry> history) {
        List<AttachedFile> files = history.stream()
                .filter(entry -> !entry.internal() && entry.attachments() != null)
                .flatMap(entry -> entry.attachments().stream())
                .toList();
        return with(history.getFirst().text(), files, history, false);
    }

    TicketDetail with(String details, List<AttachedFile> files, List<Entry> history, boolean earlier) {
        return copy(details, files, history.stream().map(Entry::asShown).toList(), earlier, allowed);
    }

    /** The same, to be looked at alone. */
    TicketDetail inThePast() {
        return copy(details, attachments, timeline, earlier, Allowed.nothing());
    }

    private TicketDetail copy(
            String details, List<AttachedFile> files, List<Entry> timeline, boolean earlier, Allowed allowed) {
        return new TicketDetail(
                id,
                number,
                summary,
                details,
                status,
                urgency,
                impact,
                priority,
                organisation,
                requester,
                assignee,
                followers,
                files,
                openedAt,
                updatedAt,
                resolvedAt,
                reopenUntil,
                request,
                sla,
                rating,
                report,
                merged,
                related,
                watchers,
                version,
                timeline,
                earlier,
                allowed);
    }

    record Actor(
            String id,
            String name,
            @Schema(implementation = Caller.Kind.class) String kind) {}

    /**
     * Something that happened.
     *
     * @param kind opened, comment, internal-note, assigned, status, priority, resolved, reopened, rated, follower-added,
     *     follower-removed, attached, merged, took-in, comment-split-off or split-off
     * @param from the word, or name, that no longer holds
     * @param to the word, or name, that holds instead
     * @param otherId the other ticket that it is about, if the caller may open that
     * @param internal whether only the service team sees it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID id,

            @Schema(
                    allowableValues = {
                        "opened",
                        "comment",
                        "internal-note",
                        "assigned",
                        "status",
                        "priority",
                        "resolved",
                        "reopened",
                        "rated",
                        "follower-added",
                        "follower-removed",
                        "attached",
                        "merged",
                        "took-in",
                        "comment-split-off",
                        "split-off"
                    })
            String kind,

            Instant at,
            Actor actor,
            @Nullable String text,
            @Nullable List<AttachedFile> attachments,
            @Nullable String from,
            @Nullable String to,
            @Nullable UUID otherId,
            boolean internal) {

        /** With the other ticket, as far as the caller may know of it. */
        Entry about(@Nullable RelatedTicket other) {
            return new Entry(
                    id,
                    kind,
                    at,
                    actor,
                    text,
                    attachments,
                    from,
                    other == null ? null : "#" + other.number(),
                    other == null ? null : other.id(),
                    internal);
        }

        /** What was written first is shown as the ticket's details. */
        Entry asShown() {
            return kind.equals("opened")
                    ? new Entry(id, kind, at, actor, null, attachments, from, to, otherId, internal)
                    : this;
        }
    }
}
