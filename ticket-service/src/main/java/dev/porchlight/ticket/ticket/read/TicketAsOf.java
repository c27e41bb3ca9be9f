package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.eventstore.Past;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A ticket as it was. Clocks are of now, and not of then. */
@Component
class TicketAsOf {

    private static final List<String> TABLES = List.of(
            "ticket",
            "ticket_timeline",
            "ticket_follower",
            "ticket_internal_note",
            "ticket_relation",
            "ticket_file",
            "ticket_watcher",
            "ticket_report",
            "ticket_clock");

    private final JdbcClient jdbc;
    private final Past.Views views;

    TicketAsOf(
            JdbcClient jdbc,
            Past past,
            TicketProjector tickets,
            TimelineProjector timeline,
            FollowerProjector followers,
            InternalNoteProjector notes,
            RelatedTickets related,
            Watchers watchers,
            Reports reports) {
        this.jdbc = jdbc;
        this.views = past.views(TABLES, tickets, timeline, followers, notes, related, watchers, reports);
    }

    /** What {@code read} reads when nothing has happened after {@code moment}. */
    <T> T at(UUID ticket, Instant moment, Supplier<T> read) {
        return views.at(ticket, moment, () -> {
            bringOthers(ticket);
            return read.get();
        });
    }

    /** Of the tickets beside it, who may open them is what it is now. */
    private void bringOthers(UUID ticket) {
        String columns = columns();
        jdbc.sql("insert into ticket (" + columns + ") select " + columns + " from public.ticket where id in"
                        + " (select other_id from ticket_relation where other_id <> :ticket)")
                .param("ticket", ticket)
                .update();
        jdbc.sql("insert into ticket_follower select * from public.ticket_follower where ticket_id in"
                        + " (select id from ticket where id <> :ticket)")
                .param("ticket", ticket)
                .update();
    }

    /** Those that are not made of others. */
    private String columns() {
        return String.join(", ", jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = 'ticket' and is_generated = 'NEVER'""").query(String.class).list());
    }
}
