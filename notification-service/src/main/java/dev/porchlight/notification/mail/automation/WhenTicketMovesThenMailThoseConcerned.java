package dev.porchlight.notification.mail.automation;

import dev.porchlight.notification.mail.MailKind;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.MailLedger.About;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.automation.Concerned.Ticket;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.CommentAdded;
import dev.porchlight.notification.ticket.TicketEvents.FilesAttached;
import dev.porchlight.notification.ticket.TicketEvents.FollowerAdded;
import dev.porchlight.notification.ticket.TicketEvents.InternalNoteAdded;
import dev.porchlight.notification.ticket.TicketEvents.TicketAssigned;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketReopened;
import dev.porchlight.notification.ticket.TicketEvents.TicketResolved;
import dev.porchlight.notification.ticket.TicketEvents.TicketStatusChanged;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who hears of what. */
@Component
class WhenTicketMovesThenMailThoseConcerned {

    private final Concerned concerned;
    private final MailLedger mails;

    WhenTicketMovesThenMailThoseConcerned(Concerned concerned, MailLedger mails) {
        this.concerned = concerned;
        this.mails = mails;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        boolean byRequester =
                event.requesterId().toString().equals(envelope.actor().id());
        Recipients recipients = allBut(envelope)
                .addReceipt(event.requesterId(), byRequester ? MailKind.RECEIVED : MailKind.OPENED_FOR_YOU)
                .addAll(event.followerIds(), MailKind.OPENED);
        About ticket = new About(event.ticketId(), event.number(), event.summary());
        mails.add(envelope, ticket, event.details(), recipients);
    }

    @Incoming(TicketEvents.COMMENT)
    void on(CommentAdded event, Envelope envelope) {
        tellBothSides(event.ticketId(), MailKind.COMMENTED, event.text(), envelope);
    }

    /** Files that came by themselves; those of a comment or a note are told of with it. */
    @Incoming(TicketEvents.ATTACHED)
    void on(FilesAttached event, Envelope envelope) {
        tellBothSides(event.ticketId(), MailKind.ATTACHED, null, envelope);
    }

    @Incoming(TicketEvents.NOTE)
    void on(InternalNoteAdded event, Envelope envelope) {
        Ticket ticket = concerned.with(event.ticketId());
        mails.add(envelope, ticket.about(), event.text(), allBut(envelope).add(ticket.assignee(), MailKind.NOTED));
    }

    @Incoming(TicketEvents.STATUS)
    void on(TicketStatusChanged event, Envelope envelope) {
        if (event.to().equals("waiting-for-customer")) {
            Ticket ticket = concerned.with(event.ticketId());
            mails.add(envelope, ticket.about(), null, ticket.customers(allBut(envelope), MailKind.WAITING));
        }
    }

    @Incoming(TicketEvents.RESOLVED)
    void on(TicketResolved event, Envelope envelope) {
        Ticket ticket = concerned.with(event.ticketId());
        mails.add(envelope, ticket.about(), event.resolution(), ticket.customers(allBut(envelope), MailKind.RESOLVED));
    }

    @Incoming(TicketEvents.REOPENED)
    void on(TicketReopened event, Envelope envelope) {
        Ticket ticket = concerned.with(event.ticketId());
        Recipients recipients =
                ticket.customers(allBut(envelope), MailKind.REOPENED).add(ticket.assignee(), MailKind.REOPENED);
        mails.add(envelope, ticket.about(), event.reason(), recipients);
    }

    @Incoming(TicketEvents.ASSIGNED)
    void on(TicketAssigned event, Envelope envelope) {
        Ticket ticket = concerned.with(event.ticketId());
        mails.add(envelope, ticket.about(), null, allBut(envelope).add(event.agentId(), MailKind.ASSIGNED));
    }

    @Incoming(TicketEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        Ticket ticket = concerned.with(event.ticketId());
        mails.add(envelope, ticket.about(), null, allBut(envelope).add(event.contactId(), MailKind.FOLLOWING));
    }

    /** The customer's side, and the assignee unless the service team did it. */
    private void tellBothSides(UUID ticketId, MailKind kind, String text, Envelope envelope) {
        Ticket ticket = concerned.with(ticketId);
        Recipients recipients = ticket.customers(allBut(envelope), kind);
        if (!isByAgent(envelope)) {
            recipients.add(ticket.assignee(), kind);
        }
        mails.add(envelope, ticket.about(), text, recipients);
    }

    private static Recipients allBut(Envelope envelope) {
        return Recipients.otherThan(envelope.actor().id());
    }

    private static boolean isByAgent(Envelope envelope) {
        return "agent".equals(envelope.actor().kind());
    }
}
