package dev.porchlight.identity.visit;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.contact.Contacts;
import dev.porchlight.identity.visit.commands.EndVisit;
import dev.porchlight.identity.visit.commands.StartVisit;
import dev.porchlight.identity.visit.events.VisitEnded;
import dev.porchlight.identity.visit.events.VisitStarted;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.ActingRules;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** One agent as one contact, from the moment they switch to the moment they switch back. */
@Aggregate
class Visit {

    @AggregateIdentifier
    private UUID id;

    private UUID agentId;
    private boolean over;

    Visit() {}

    @CommandHandler
    Visit(StartVisit command, Caller caller, ActingRules rules, Contacts contacts) {
        if (!rules.allow(caller)) {
            throw new NotAllowed("Your role does not let you use the portal as a customer.");
        }
        Contacts.Known contact = contacts.find(command.contactId())
                .orElseThrow(() -> new InvalidInput("/contactId", "is not a contact we know"));
        if (!contact.active()) {
            throw new ContactCannotBeVisited();
        }
        apply(new VisitStarted(
                command.visitId(),
                caller.personId(),
                command.contactId(),
                contact.organisationId(),
                command.reason().text(),
                command.until()));
    }

    @CommandHandler
    void end(EndVisit command, Caller caller) {
        if (!caller.isAgent() || !caller.personId().equals(agentId)) {
            throw new NotFound();
        }
        if (!over) {
            apply(new VisitEnded(id));
        }
    }

    @EventSourcingHandler
    void on(VisitStarted event) {
        id = event.visitId();
        agentId = event.agentId();
    }

    @EventSourcingHandler
    void on(VisitEnded event) {
        over = true;
    }
}
