package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.calendar.Calendars;
import dev.porchlight.ticket.ticket.commands.CheckSla;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.SlaBreached;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.SlaWarned;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The part of a ticket that knows what was promised, and tells once of each target that is about to be missed, or was.
 * It looks at the clock itself: who asks it may be late, early, or ask twice.
 */
class SlaWatch {

    private TicketOpened opened;
    private Instant openedAt;
    /** Null if nothing was promised. */
    private SlaClock clock;

    @CommandHandler
    void handle(CheckSla command, Caller by, Calendars calendars, Clock now) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            throw new NotAllowed("Only the system does this.");
        }
        if (clock == null) {
            return;
        }
        WorkingTime time = calendars.at(clock.promise().calendarId(), clock.knownAt(now.instant()));
        clock.untold(time, now.instant()).stream()
                .filter(moment -> !moment.at().isAfter(now.instant()))
                .forEach(this::tell);
    }

    private void tell(SlaClock.Moment moment) {
        apply(
                moment.breach()
                        ? new SlaBreached(
                                opened.ticketId(),
                                opened.number(),
                                opened.organisationId(),
                                moment.target(),
                                moment.priority(),
                                moment.dueAt())
                        : new SlaWarned(
                                opened.ticketId(),
                                opened.number(),
                                opened.organisationId(),
                                moment.target(),
                                moment.priority(),
                                moment.dueAt()));
    }

    @EventSourcingHandler
    void on(TicketOpened event, @Timestamp Instant at) {
        opened = event;
        openedAt = at;
    }

    @EventSourcingHandler
    void on(SlaPromised event) {
        clock = SlaClock.start(event, new SlaClock.Mark(openedAt, Status.NEW, opened.priority()));
    }

    @EventSourcingHandler
    void on(CommentAdded event, Envelope envelope) {
        if (clock != null && SlaClock.isAnswer(envelope)) {
            clock = clock.responded(envelope.time());
        }
    }

    @EventSourcingHandler
    void on(TicketStatusChanged event, @Timestamp Instant at) {
        move(at, event.to());
    }

    @EventSourcingHandler
    void on(TicketResolved event, @Timestamp Instant at) {
        move(at, Status.RESOLVED);
    }

    @EventSourcingHandler
    void on(TicketMerged event, @Timestamp Instant at) {
        move(at, Status.RESOLVED);
    }

    @EventSourcingHandler
    void on(TicketReopened event, @Timestamp Instant at) {
        move(at, Status.IN_PROGRESS);
    }

    @EventSourcingHandler
    void on(TicketPriorityChanged event, @Timestamp Instant at) {
        if (clock != null) {
            clock = clock.weighed(at, event.to());
        }
    }

    @EventSourcingHandler
    void on(SlaWarned event) {
        clock = clock.toldOf(event.target(), false, event.priority());
    }

    @EventSourcingHandler
    void on(SlaBreached event) {
        clock = clock.toldOf(event.target(), true, event.priority());
    }

    private void move(Instant at, Status to) {
        if (clock != null) {
            clock = clock.moved(at, to);
        }
    }
}
