package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.calendar.events.WorkingCalendarDefined;
import dev.porchlight.ticket.ticket.SlaCheck;
import dev.porchlight.ticket.ticket.SlaClock;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaBreached;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.SlaWarned;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.Word;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the clocks of tickets for which something was promised, and has them looked at when a target is due. */
@TicketViews
class SlaProjector {

    private final JdbcClient jdbc;
    private final SlaClocks clocks;
    private final Due due;

    SlaProjector(JdbcClient jdbc, SlaClocks clocks, Due due) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.due = due;
    }

    /** It comes in one transaction with the opening, and at the same time. */
    @EventHandler
    void on(SlaPromised event, Envelope envelope) {
        Priority priority = jdbc.sql("select priority from ticket where id = ?")
                .param(event.ticketId())
                .query((row, number) ->
                        Word.find(Priority.class, row.getString("priority")).orElseThrow())
                .single();
        clocks.start(event.ticketId(), SlaClock.start(event, new SlaClock.Mark(envelope.time(), Status.NEW, priority)));
    }

    @EventHandler
    void on(CommentAdded event, Envelope envelope) {
        if (SlaClock.isAnswer(envelope)) {
            clocks.change(event.ticketId(), clock -> clock.responded(envelope.time()));
        }
    }

    @EventHandler
    void on(TicketStatusChanged event, Envelope envelope) {
        clocks.change(event.ticketId(), clock -> clock.moved(envelope.time(), event.to()));
    }

    @EventHandler
    void on(TicketResolved event, Envelope envelope) {
        clocks.change(event.ticketId(), clock -> clock.moved(envelope.time(), Status.RESOLVED));
    }

    @EventHandler
    void on(TicketMerged event, Envelope envelope) {
        clocks.change(event.ticketId(), clock -> clock.moved(envelope.time(), Status.RESOLVED));
    }

    @EventHandler
    void on(TicketReopened event, Envelope envelope) {
        clocks.change(event.ticketId(), clock -> clock.moved(envelope.time(), Status.IN_PROGRESS));
    }

    @EventHandler
    void on(TicketPriorityChanged event, Envelope envelope) {
        clocks.change(event.ticketId(), clock -> clock.weighed(envelope.time(), event.to()));
    }

    @EventHandler
    void on(SlaWarned event) {
        clocks.change(event.ticketId(), clock -> clock.toldOf(event.target(), false, event.priority()));
    }

    @EventHandler
    void on(SlaBreached event) {
        clocks.change(event.ticketId(), clock -> clock.toldOf(event.target(), true, event.priority()));
    }

    /** A holiday more, or other hours: what has not ended is due at another time. */
    @EventHandler
    void on(WorkingCalendarDefined event) {
        jdbc.sql("select id from ticket where sla_calendar_id = ? and not sla_ended")
                .param(event.calendarId())
                .query(UUID.class)
                .list()
                .forEach(ticket -> due.put(SlaCheck.RECKON, ticket.toString(), new SlaCheck(ticket)));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_clock").update();
    }
}
