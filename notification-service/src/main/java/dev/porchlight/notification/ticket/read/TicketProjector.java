package dev.porchlight.notification.ticket.read;

import static java.util.stream.Collectors.joining;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.CommentAdded;
import dev.porchlight.notification.ticket.TicketEvents.File;
import dev.porchlight.notification.ticket.TicketEvents.FilesAttached;
import dev.porchlight.notification.ticket.TicketEvents.FollowerAdded;
import dev.porchlight.notification.ticket.TicketEvents.FollowerRemoved;
import dev.porchlight.notification.ticket.TicketEvents.InternalNoteAdded;
import dev.porchlight.notification.ticket.TicketEvents.SlaTold;
import dev.porchlight.notification.ticket.TicketEvents.TicketAssigned;
import dev.porchlight.notification.ticket.TicketEvents.TicketEvent;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketPriorityChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketReopened;
import dev.porchlight.notification.ticket.TicketEvents.TicketResolved;
import dev.porchlight.notification.ticket.TicketEvents.TicketStatusChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketTookIn;
import dev.porchlight.notification.ticket.TicketEvents.TicketUnassigned;
import dev.porchlight.notification.ticket.TicketEvents.Watcher;
import dev.porchlight.notification.ticket.Watchers;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is known here of tickets, and notes what happens to them. */
@Component
class TicketProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;

    TicketProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        Thing thing = new Thing(event.organisationId(), event.siteId(), event.requesterId(), event.followerIds());
        subjects.add(
                new Subject(
                        TicketEvents.KIND,
                        event.ticketId(),
                        Long.toString(event.number()),
                        event.summary(),
                        "/tickets/" + event.number(),
                        thing,
                        null,
                        Map.of("priority", event.priority())),
                envelope);
        log.note(envelope, event.ticketId(), "opened", HtmlText.shorten(event.summary(), LONGEST));
    }

    @Incoming(TicketEvents.COMMENT)
    void on(CommentAdded event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "comment", excerpt(event.text()));
    }

    @Incoming(TicketEvents.NOTE)
    void on(InternalNoteAdded event, Envelope envelope) {
        log.noteInternally(envelope, event.ticketId(), "internal-note", excerpt(event.text()));
    }

    @Incoming(TicketEvents.ASSIGNED)
    void on(TicketAssigned event, Envelope envelope) {
        subjects.assign(event.ticketId(), event.agentId(), envelope);
        log.noteAbout(event.agentId(), envelope, event.ticketId(), "assigned");
    }

    @Incoming(TicketEvents.UNASSIGNED)
    void on(TicketUnassigned event, Envelope envelope) {
        subjects.assign(event.ticketId(), null, envelope);
        log.note(envelope, event.ticketId(), "unassigned", null);
    }

    @Incoming(TicketEvents.STATUS)
    void on(TicketStatusChanged event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "status", event.to());
    }

    @Incoming(TicketEvents.PRIORITY)
    void on(TicketPriorityChanged event, Envelope envelope) {
        subjects.keep(event.ticketId(), "priority", event.to(), envelope);
        log.note(envelope, event.ticketId(), "priority", event.to());
    }

    @Incoming(TicketEvents.RESOLVED)
    void on(TicketResolved event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "resolved", excerpt(event.resolution()));
    }

    @Incoming(TicketEvents.REOPENED)
    void on(TicketReopened event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "reopened", excerpt(event.reason()));
    }

    @Incoming(TicketEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        subjects.follow(event.ticketId(), event.contactId(), envelope);
        log.noteAbout(event.contactId(), envelope, event.ticketId(), "follower-added");
    }

    @Incoming(TicketEvents.FOLLOWER_REMOVED)
    void on(FollowerRemoved event, Envelope envelope) {
        subjects.unfollow(event.ticketId(), event.contactId(), envelope);
        log.noteAbout(event.contactId(), envelope, event.ticketId(), "follower-removed");
    }

    @Incoming(TicketEvents.ATTACHED)
    void on(FilesAttached event, Envelope envelope) {
        String names = event.attachments().stream().map(File::name).collect(joining(", "));
        log.note(envelope, event.ticketId(), "attached", HtmlText.shorten(names, LONGEST));
    }

    @Incoming(TicketEvents.MERGED)
    void onMerged(TicketEvent event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "merged", null);
    }

    /** Whose the other was, is not told to those who cannot open it. */
    @Incoming(TicketEvents.TOOK_IN)
    void on(TicketTookIn event, Envelope envelope) {
        subjects.followTogether(event.ticketId(), event.joinedIds(), envelope);
        log.note(envelope, event.ticketId(), "took-in", null);
    }

    @Incoming(TicketEvents.COMMENT_SPLIT_OFF)
    void onCommentSplitOff(TicketEvent event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "comment-split-off", null);
    }

    @Incoming(TicketEvents.SPLIT_OFF)
    void onSplitOff(TicketEvent event, Envelope envelope) {
        log.note(envelope, event.ticketId(), "split-off", null);
    }

    @Incoming(TicketEvents.WATCHER_ADDED)
    void onWatcherAdded(Watcher event, Envelope envelope) {
        watch(event, true, envelope);
        log.noteInternally(envelope, event.ticketId(), "watcher-added", null);
    }

    @Incoming(TicketEvents.WATCHER_REMOVED)
    void onWatcherRemoved(Watcher event, Envelope envelope) {
        watch(event, false, envelope);
        log.noteInternally(envelope, event.ticketId(), "watcher-removed", null);
    }

    private void watch(Watcher event, boolean watches, Envelope envelope) {
        subjects.find(event.ticketId()).ifPresent(ticket -> {
            Set<UUID> watchers = Watchers.of(ticket);
            if (watches) {
                watchers.add(event.agentId());
            } else {
                watchers.remove(event.agentId());
            }
            subjects.keep(ticket.id(), Watchers.KEPT, Watchers.written(watchers), envelope);
        });
    }

    @Incoming(TicketEvents.SLA_WARNED)
    void onSlaWarned(SlaTold event, Envelope envelope) {
        log.noteInternally(envelope, event.ticketId(), "sla-warned", event.target());
    }

    @Incoming(TicketEvents.SLA_BREACHED)
    void onSlaBreached(SlaTold event, Envelope envelope) {
        log.noteInternally(envelope, event.ticketId(), "sla-breached", event.target());
    }

    @Incoming(TicketEvents.LINKED)
    void onLinked(TicketEvent event, Envelope envelope) {
        log.noteInternally(envelope, event.ticketId(), "linked", null);
    }

    @Incoming(TicketEvents.UNLINKED)
    void onUnlinked(TicketEvent event, Envelope envelope) {
        log.noteInternally(envelope, event.ticketId(), "unlinked", null);
    }

    @Override
    public void empty() {
        log.empty(TicketEvents.KIND);
        subjects.empty(TicketEvents.KIND);
    }

    private static String excerpt(String html) {
        String text = HtmlText.excerpt(html, LONGEST);
        return text.isEmpty() ? null : text;
    }
}
