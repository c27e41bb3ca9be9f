package dev.porchlight.notification.ticket.automation;

import static dev.porchlight.notification.ticket.TicketEvents.KIND;
import static dev.porchlight.notification.ticket.automation.TicketMail.ASSIGNED;
import static dev.porchlight.notification.ticket.automation.TicketMail.ATTACHED;
import static dev.porchlight.notification.ticket.automation.TicketMail.COMMENTED;
import static dev.porchlight.notification.ticket.automation.TicketMail.FOLLOWING;
import static dev.porchlight.notification.ticket.automation.TicketMail.GOES_ON;
import static dev.porchlight.notification.ticket.automation.TicketMail.MENTIONED;
import static dev.porchlight.notification.ticket.automation.TicketMail.NOTED;
import static dev.porchlight.notification.ticket.automation.TicketMail.OPENED;
import static dev.porchlight.notification.ticket.automation.TicketMail.OPENED_FOR_YOU;
import static dev.porchlight.notification.ticket.automation.TicketMail.RECEIVED;
import static dev.porchlight.notification.ticket.automation.TicketMail.REOPENED;
import static dev.porchlight.notification.ticket.automation.TicketMail.RESOLVED;
import static dev.porchlight.notification.ticket.automation.TicketMail.WAITING;
import static dev.porchlight.notification.ticket.automation.TicketMail.WATCHING;
import static dev.porchlight.notification.ticket.automation.TicketMail.WORK_BEGINS;

import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.CommentAdded;
import dev.porchlight.notification.ticket.TicketEvents.File;
import dev.porchlight.notification.ticket.TicketEvents.FilesAttached;
import dev.porchlight.notification.ticket.TicketEvents.FollowerAdded;
import dev.porchlight.notification.ticket.TicketEvents.InternalNoteAdded;
import dev.porchlight.notification.ticket.TicketEvents.TicketAssigned;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketReopened;
import dev.porchlight.notification.ticket.TicketEvents.TicketResolved;
import dev.porchlight.notification.ticket.TicketEvents.TicketStatusChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketTookIn;
import dev.porchlight.notification.ticket.TicketEvents.Watcher;
import dev.porchlight.notification.ticket.Watchers;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who hears of what by mail. */
@Component
class WhenTicketMovesThenMailThoseConcerned {

    private static final String REQUESTER = "requester";
    private static final String FOLLOWER = "follower";
    private static final String ASSIGNEE = "assignee";
    private static final String WATCHER = "watcher";

    private final Subjects tickets;
    private final MailLedger mails;

    WhenTicketMovesThenMailThoseConcerned(Subjects tickets, MailLedger mails) {
        this.tickets = tickets;
        this.mails = mails;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        Recipients recipients = allBut(envelope)
                .addReceipt(event.requesterId(), toRequester(event, envelope), REQUESTER)
                .addAll(event.followerIds(), event.request() == null ? OPENED : WORK_BEGINS, FOLLOWER);
        tell(envelope, event.ticketId(), said(event.details(), event.attachments()), recipients);
    }

    /** Nobody opened for them what they asked for themselves. */
    private static TicketMail toRequester(TicketOpened event, Envelope envelope) {
        if (event.request() != null) {
            return WORK_BEGINS;
        }
        return event.requesterId().toString().equals(envelope.actor().id()) ? RECEIVED : OPENED_FOR_YOU;
    }

    @Incoming(TicketEvents.COMMENT)
    void on(CommentAdded event, Envelope envelope) {
        tellBothSides(event.ticketId(), COMMENTED, said(event.text(), event.attachments()), envelope);
    }

    /** Files that came by themselves; those of a comment or a note are told of with it. */
    @Incoming(TicketEvents.ATTACHED)
    void on(FilesAttached event, Envelope envelope) {
        tellBothSides(event.ticketId(), ATTACHED, said(null, event.attachments()), envelope);
    }

    @Incoming(TicketEvents.NOTE)
    void on(InternalNoteAdded event, Envelope envelope) {
        tickets.find(event.ticketId())
                .ifPresent(ticket -> tell(
                        envelope,
                        ticket.id(),
                        said(event.text(), event.attachments()),
                        allBut(envelope)
                                .addAll(
                                        event.mentionedIds() == null ? List.of() : event.mentionedIds(),
                                        MENTIONED,
                                        "mentioned")
                                .add(ticket.agentId(), NOTED, ASSIGNEE)
                                .addAll(Watchers.of(ticket), NOTED, WATCHER)));
    }

    @Incoming(TicketEvents.STATUS)
    void on(TicketStatusChanged event, Envelope envelope) {
        if (event.to().equals("waiting-for-customer")) {
            tellCustomers(event.ticketId(), WAITING, Said.NOTHING, envelope);
        }
    }

    @Incoming(TicketEvents.RESOLVED)
    void on(TicketResolved event, Envelope envelope) {
        tellBothSides(event.ticketId(), RESOLVED, said(event.resolution(), null), envelope);
    }

    @Incoming(TicketEvents.REOPENED)
    void on(TicketReopened event, Envelope envelope) {
        tickets.find(event.ticketId())
                .ifPresent(ticket -> tell(
                        envelope,
                        ticket.id(),
                        said(event.reason(), null),
                        customers(ticket, REOPENED, envelope)
                                .add(ticket.agentId(), REOPENED, ASSIGNEE)
                                .addAll(Watchers.of(ticket), REOPENED, WATCHER)));
    }

    @Incoming(TicketEvents.ASSIGNED)
    void on(TicketAssigned event, Envelope envelope) {
        tell(envelope, event.ticketId(), Said.NOTHING, allBut(envelope).add(event.agentId(), ASSIGNED, ASSIGNEE));
    }

    @Incoming(TicketEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        tell(envelope, event.ticketId(), Said.NOTHING, allBut(envelope).add(event.contactId(), FOLLOWING, FOLLOWER));
    }

    /** Those who are mentioned are told so by the mention. */
    @Incoming(TicketEvents.WATCHER_ADDED)
    void onWatcher(Watcher event, Envelope envelope) {
        tell(envelope, event.ticketId(), Said.NOTHING, allBut(envelope).add(event.agentId(), WATCHING, WATCHER));
    }

    /** Of what becomes of theirs they hear where it goes on. */
    @Incoming(TicketEvents.TOOK_IN)
    void on(TicketTookIn event, Envelope envelope) {
        tell(envelope, event.ticketId(), Said.NOTHING, allBut(envelope).addAll(event.joinedIds(), GOES_ON, FOLLOWER));
    }

    private void tellCustomers(UUID ticketId, TicketMail kind, Said said, Envelope envelope) {
        tickets.find(ticketId).ifPresent(ticket -> tell(envelope, ticketId, said, customers(ticket, kind, envelope)));
    }

    /** The customer's side, the assignee unless the service team did it, and the agents who want to hear of all. */
    private void tellBothSides(UUID ticketId, TicketMail kind, Said said, Envelope envelope) {
        tickets.find(ticketId).ifPresent(ticket -> {
            Recipients recipients = customers(ticket, kind, envelope);
            if (!"agent".equals(envelope.actor().kind())) {
                recipients.add(ticket.agentId(), kind, ASSIGNEE);
            }
            recipients.addAll(Watchers.of(ticket), kind, WATCHER);
            tell(envelope, ticketId, said, recipients);
        });
    }

    private static Recipients customers(Subject ticket, TicketMail kind, Envelope envelope) {
        return allBut(envelope)
                .add(ticket.thing().ownerId(), kind, REQUESTER)
                .addAll(ticket.thing().named(), kind, FOLLOWER);
    }

    private void tell(Envelope envelope, UUID ticket, Said said, Recipients recipients) {
        mails.tell(envelope, KIND, ticket, said, recipients);
    }

    private static Said said(String text, List<File> files) {
        return new Said(
                text, files == null ? List.of() : files.stream().map(File::name).toList());
    }

    private static Recipients allBut(Envelope envelope) {
        return Recipients.otherThan(envelope.actor().id());
    }
}
