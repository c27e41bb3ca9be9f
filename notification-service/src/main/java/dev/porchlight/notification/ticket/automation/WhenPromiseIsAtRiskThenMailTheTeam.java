package dev.porchlight.notification.ticket.automation;

import static dev.porchlight.notification.ticket.TicketEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.notification.ticket.TicketEvents.SlaTold;
import dev.porchlight.notification.ticket.Watchers;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells whoever has a ticket that what was promised for it is nearly due, or was missed; all technicians, if nobody has it. */
@Component
class WhenPromiseIsAtRiskThenMailTheTeam {

    private final Subjects tickets;
    private final Directory directory;
    private final MailLedger mails;

    WhenPromiseIsAtRiskThenMailTheTeam(Subjects tickets, Directory directory, MailLedger mails) {
        this.tickets = tickets;
        this.directory = directory;
        this.mails = mails;
    }

    @Incoming(TicketEvents.SLA_WARNED)
    void onWarning(SlaTold event, Envelope envelope) {
        tell(event, isResponse(event) ? TicketMail.RESPONSE_NEAR : TicketMail.RESOLUTION_NEAR, envelope);
    }

    @Incoming(TicketEvents.SLA_BREACHED)
    void onBreach(SlaTold event, Envelope envelope) {
        tell(event, isResponse(event) ? TicketMail.RESPONSE_MISSED : TicketMail.RESOLUTION_MISSED, envelope);
    }

    private static boolean isResponse(SlaTold event) {
        return event.target().equals("response");
    }

    private void tell(SlaTold event, TicketMail kind, Envelope envelope) {
        tickets.find(event.ticketId())
                .ifPresent(ticket ->
                        mails.tell(envelope, KIND, ticket.id(), Said.NOTHING, recipients(ticket, kind, envelope)));
    }

    private Recipients recipients(Subject ticket, TicketMail kind, Envelope envelope) {
        Recipients recipients = Recipients.otherThan(envelope.actor().id());
        if (ticket.agentId() != null) {
            recipients.add(ticket.agentId(), kind, "assignee");
        } else {
            directory.agents(Roles.TECHNICIAN).stream()
                    .map(Agent::id)
                    .forEach(agent -> recipients.add(agent, kind, "everybody"));
        }
        return recipients.addAll(Watchers.of(ticket), kind, "watcher");
    }
}
