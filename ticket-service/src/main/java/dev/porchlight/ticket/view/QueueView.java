package dev.porchlight.ticket.view;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.view.commands.DiscardView;
import dev.porchlight.ticket.view.commands.SaveView;
import dev.porchlight.ticket.view.events.Narrowing;
import dev.porchlight.ticket.view.events.QueueViewDiscarded;
import dev.porchlight.ticket.view.events.QueueViewSaved;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a named filter of the queue. It is its owner's; a shared one the whole team reads, and its owner changes. */
@Aggregate
class QueueView {

    private static final Set<String> PARAMETERS =
            Set.of("q", "status", "priority", "organisationId", "assignee", "sla", "sort");

    private static final int LONGEST = 500;

    @AggregateIdentifier
    private UUID id;

    /** Null once it was discarded. */
    private QueueViewSaved saved;

    /** For Axon, which folds the events into it. */
    protected QueueView() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SaveView command, Caller by) {
        requireOwner(by);
        command.filter().forEach((parameter, value) -> {
            if (!PARAMETERS.contains(parameter)) {
                throw new InvalidInput("/filter/" + parameter, "is nothing that the queue is narrowed by");
            }
            if (value == null || value.length() > LONGEST) {
                throw new InvalidInput("/filter/" + parameter, "must have at most " + LONGEST + " characters");
            }
        });
        QueueViewSaved wanted = new QueueViewSaved(
                command.viewId(), by.personId(), command.name(), filter(command.filter()), command.shared());
        if (!wanted.equals(saved)) {
            apply(wanted);
        }
    }

    @CommandHandler
    void handle(DiscardView command, Caller by) {
        requireOwner(by);
        if (saved != null) {
            apply(new QueueViewDiscarded(id));
        }
    }

    private static List<Narrowing> filter(Map<String, String> filter) {
        return filter.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(part -> new Narrowing(part.getKey(), part.getValue()))
                .toList();
    }

    /** One that is another's alone does not exist. */
    private void requireOwner(Caller by) {
        if (!by.isAgent()) {
            throw new NotAllowed("Only the service team can do this.");
        }
        if (saved != null && !saved.ownerId().equals(by.personId())) {
            throw saved.shared() ? new NotAllowed("Only who shared this view can change it.") : new NotFound();
        }
    }

    @EventSourcingHandler
    void on(QueueViewSaved event) {
        id = event.viewId();
        saved = event;
    }

    @EventSourcingHandler
    void on(QueueViewDiscarded event) {
        saved = null;
    }
}
