package dev.porchlight.notification.ticket.automation;

import static dev.porchlight.notification.ticket.TicketEvents.KIND;

import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketPriorityChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketUnassigned;
import dev.porchlight.notification.ticket.alert.Occasion;
import dev.porchlight.notification.ticket.alert.TicketAlerts;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of tickets that cannot wait until somebody looks at the queue whom administrators want to hear of them. */
@Component
class WhenTicketIsNewOrNobodysThenMailWhoIsToHear {

    private static final String WHY = "team";

    private final Subjects tickets;
    private final TicketAlerts alerts;
    private final MailLedger mails;

    WhenTicketIsNewOrNobodysThenMailWhoIsToHear(Subjects tickets, TicketAlerts alerts, MailLedger mails) {
        this.tickets = tickets;
        this.alerts = alerts;
        this.mails = mails;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        Recipients recipients = allBut(envelope)
                .addAll(
                        alerts.whoHears(Occasion.UNASSIGNED, event.organisationId(), event.priority(), envelope.time()),
                        TicketMail.UNASSIGNED,
                        WHY)
                .addAll(
                        alerts.whoHears(Occasion.NEW, event.organisationId(), event.priority(), envelope.time()),
                        TicketMail.NEW,
                        WHY);
        mails.tell(envelope, KIND, event.ticketId(), new Said(event.details(), List.of()), recipients);
    }

    @Incoming(TicketEvents.PRIORITY)
    void on(TicketPriorityChanged event, Envelope envelope) {
        tickets.find(event.ticketId())
                .filter(ticket -> ticket.agentId() == null)
                .ifPresent(ticket -> tell(ticket, event.to(), envelope));
    }

    @Incoming(TicketEvents.UNASSIGNED)
    void on(TicketUnassigned event, Envelope envelope) {
        tickets.find(event.ticketId())
                .ifPresent(ticket -> tell(ticket, ticket.kept().getOrDefault("priority", ""), envelope));
    }

    private void tell(Subject ticket, String priority, Envelope envelope) {
        Recipients recipients = allBut(envelope)
                .addAll(
                        alerts.whoHears(
                                Occasion.UNASSIGNED, ticket.thing().organisationId(), priority, envelope.time()),
                        TicketMail.UNASSIGNED,
                        WHY);
        mails.tell(envelope, KIND, ticket.id(), Said.NOTHING, recipients);
    }

    private static Recipients allBut(Envelope envelope) {
        return Recipients.otherThan(envelope.actor().id());
    }
}
