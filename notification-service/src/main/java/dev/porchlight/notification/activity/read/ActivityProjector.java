package dev.porchlight.notification.activity.read;

import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.CommentAdded;
import dev.porchlight.notification.ticket.TicketEvents.File;
import dev.porchlight.notification.ticket.TicketEvents.FilesAttached;
import dev.porchlight.notification.ticket.TicketEvents.FollowerAdded;
import dev.porchlight.notification.ticket.TicketEvents.FollowerRemoved;
import dev.porchlight.notification.ticket.TicketEvents.InternalNoteAdded;
import dev.porchlight.notification.ticket.TicketEvents.TicketAssigned;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketPriorityChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketReopened;
import dev.porchlight.notification.ticket.TicketEvents.TicketResolved;
import dev.porchlight.notification.ticket.TicketEvents.TicketStatusChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketUnassigned;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes what happens to tickets, in words. */
@Component
class ActivityProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final ActivityTables activities;

    ActivityProjector(ActivityTables activities) {
        this.activities = activities;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        activities.opened(
                envelope,
                event.ticketId(),
                event.organisationId(),
                event.number(),
                HtmlText.shorten(event.summary(), LONGEST));
    }

    @Incoming(TicketEvents.COMMENT)
    void on(CommentAdded event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "comment", excerpt(event.text()));
    }

    @Incoming(TicketEvents.NOTE)
    void on(InternalNoteAdded event, Envelope envelope) {
        activities.noteInternally(envelope, event.ticketId(), "internal-note", excerpt(event.text()));
    }

    @Incoming(TicketEvents.ASSIGNED)
    void on(TicketAssigned event, Envelope envelope) {
        activities.noteAbout(event.agentId(), envelope, event.ticketId(), "assigned");
    }

    @Incoming(TicketEvents.UNASSIGNED)
    void on(TicketUnassigned event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "unassigned", null);
    }

    @Incoming(TicketEvents.STATUS)
    void on(TicketStatusChanged event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "status", event.to());
    }

    @Incoming(TicketEvents.PRIORITY)
    void on(TicketPriorityChanged event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "priority", event.to());
    }

    @Incoming(TicketEvents.RESOLVED)
    void on(TicketResolved event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "resolved", excerpt(event.resolution()));
    }

    @Incoming(TicketEvents.REOPENED)
    void on(TicketReopened event, Envelope envelope) {
        activities.note(envelope, event.ticketId(), "reopened", excerpt(event.reason()));
    }

    @Incoming(TicketEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        activities.noteAbout(event.contactId(), envelope, event.ticketId(), "follower-added");
    }

    @Incoming(TicketEvents.FOLLOWER_REMOVED)
    void on(FollowerRemoved event, Envelope envelope) {
        activities.noteAbout(event.contactId(), envelope, event.ticketId(), "follower-removed");
    }

    @Incoming(TicketEvents.ATTACHED)
    void on(FilesAttached event, Envelope envelope) {
        String names = event.attachments().stream().map(File::name).collect(Collectors.joining(", "));
        activities.note(envelope, event.ticketId(), "attached", HtmlText.shorten(names, LONGEST));
    }

    @Override
    public void empty() {
        activities.empty();
    }

    private static String excerpt(String html) {
        String text = HtmlText.excerpt(html, LONGEST);
        return text.isEmpty() ? null : text;
    }
}
