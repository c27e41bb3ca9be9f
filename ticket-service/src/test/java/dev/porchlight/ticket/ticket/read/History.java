package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.sla.events.Target;
import dev.porchlight.ticket.sla.events.Targets;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Tickets of an organisation as people write them, straight into the store; the same each time but for their ids. */
class History {

    private static final List<String> WORDS = List.of(
            "the printer on the second floor shows an error and needs another cartridge",
            "since the update this morning nobody here can reach the shared mailbox",
            "her laptop freezes several times a day and the docking station gets very warm",
            "we replaced the certificate and restarted the server, please try it again",
            "customers are waiting at the counter while the booking system does not answer");

    private final EventStore store;
    private final UUID calendar;
    private final UUID organisation = UUID.randomUUID();
    private final UUID agent = UUID.randomUUID();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private UUID last;
    private int written;

    History(EventStore store, UUID calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    UUID organisation() {
        return organisation;
    }

    /** The ticket that was written last; its last event resolves it. */
    UUID last() {
        return last;
    }

    /** Returns the number of events; to be called in a transaction. */
    int write(int tickets) {
        events.clear();
        IntStream.range(0, tickets).forEach(i -> write(UUID.randomUUID()));
        store.publish(events);
        return events.size();
    }

    private void write(UUID ticket) {
        int number = written++;
        List<Object> told = new ArrayList<>();
        told.add(new TicketOpened(
                ticket,
                1_000_000 + number,
                organisation,
                null,
                new UUID(7, number % 40),
                "Printer " + number + " does not start",
                text(number, 3),
                Level.MEDIUM,
                Level.MEDIUM,
                Priority.MEDIUM,
                List.of(new UUID(7, 41)),
                List.of(),
                null,
                null,
                null,
                null));
        if (number % 4 == 0) {
            told.add(promise(ticket));
        }
        told.add(new TicketAssigned(ticket, agent));
        told.add(new CommentAdded(ticket, UUID.randomUUID(), text(number + 1, 2), List.of()));
        told.add(new TicketStatusChanged(ticket, Status.NEW, Status.IN_PROGRESS));
        told.add(new InternalNoteAdded(ticket, UUID.randomUUID(), text(number + 2, 1), List.of(), List.of()));
        if (last != null) {
            told.add(new TicketsLinked(ticket, last, 999_999 + number));
        }
        told.add(new CommentAdded(ticket, UUID.randomUUID(), text(number + 3, 2), List.of()));
        told.add(new TicketResolved(ticket, text(number + 4, 1)));
        for (int sequence = 0; sequence < told.size(); sequence++) {
            events.add(new GenericDomainEventMessage<>(
                    "Ticket",
                    ticket.toString(),
                    sequence,
                    told.get(sequence),
                    Map.of("actorId", agent.toString(), "actorName", "Alan", "actorKind", "agent")));
        }
        last = ticket;
    }

    private SlaPromised promise(UUID ticket) {
        Target target = new Target(30, 480);
        Targets targets = new Targets(target, target, target, target);
        return new SlaPromised(ticket, UUID.randomUUID(), "Standard", calendar, targets, 75);
    }

    private static String text(int number, int sentences) {
        return IntStream.range(number, number + sentences)
                .mapToObj(i -> WORDS.get(i % WORDS.size()))
                .collect(Collectors.joining("</p><p>", "<p>", " (case A" + number + ")</p>"));
    }
}
