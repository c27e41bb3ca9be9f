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
import dev.porchlight.notification.ticket.TicketEvents.TicketOpened;
import dev.porchlight.notification.ticket.TicketEvents.TicketPriorityChanged;
import dev.porchlight.notification.ticket.TicketEvents.TicketUnassigned;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells all technicians of a ticket that cannot wait until somebody looks at the queue. */
@Component
class WhenUrgentTicketIsNobodysThenMailTheTeam {

    private final Subjects tickets;
    private final Directory directory;
    private final MailLedger mails;
    private final Set<String> urgent;

    /** {@code urgent}: the priorities that are; none of them, and nobody is told. */
    WhenUrgentTicketIsNobodysThenMailTheTeam(
            Subjects tickets,
            Directory directory,
            MailLedger mails,
            @Value("${porchlight.ticket.mail-unassigned:critical}") Set<String> urgent) {
        this.tickets = tickets;
        this.directory = directory;
        this.mails = mails;
        this.urgent = urgent;
    }

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event, Envelope envelope) {
        if (urgent.contains(event.priority())) {
            tell(event.ticketId(), new Said(event.details(), List.of()), envelope);
        }
    }

    @Incoming(TicketEvents.PRIORITY)
    void on(TicketPriorityChanged event, Envelope envelope) {
        if (urgent.contains(event.to()) && isNobodys(event.ticketId())) {
            tell(event.ticketId(), Said.NOTHING, envelope);
        }
    }

    @Incoming(TicketEvents.UNASSIGNED)
    void on(TicketUnassigned event, Envelope envelope) {
        boolean isUrgent = tickets.find(event.ticketId())
                .map(ticket -> urgent.contains(ticket.kept().getOrDefault("priority", "")))
                .orElse(false);
        if (isUrgent) {
            tell(event.ticketId(), Said.NOTHING, envelope);
        }
    }

    private boolean isNobodys(UUID ticket) {
        return tickets.find(ticket).map(Subject::agentId).isEmpty();
    }

    private void tell(UUID ticket, Said said, Envelope envelope) {
        List<UUID> team =
                directory.agents(Roles.TECHNICIAN).stream().map(Agent::id).toList();
        Recipients recipients = Recipients.otherThan(envelope.actor().id()).addAll(team, TicketMail.UNASSIGNED, "team");
        mails.tell(envelope, KIND, ticket, said, recipients);
    }
}
