package dev.porchlight.ticket.ticket.read;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A ticket as it was. Its events up to a moment are played to the very projectors that made the views, in a transaction in
 * which the views' tables are empty ones of its own; they are read by the same queries, and then gone. So what is answered
 * is what could have been seen then, and there is no second place that says what that is. Clocks are of now, and not of then.
 */
@Component
class TicketAsOf {

    /** Each is a few statements; more than that would keep a connection for too long. */
    private static final int MOST_EVENTS = 3_000;

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
    private final EventStore events;
    private final TransactionTemplate transaction;
    private final List<AnnotationEventHandlerAdapter> projectors;

    TicketAsOf(
            JdbcClient jdbc,
            EventStore events,
            PlatformTransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            TicketProjector tickets,
            TimelineProjector timeline,
            FollowerProjector followers,
            InternalNoteProjector notes,
            RelatedTickets related,
            Watchers watchers,
            Reports reports) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.projectors = Stream.of(tickets, timeline, followers, notes, related, watchers, reports)
                .map(projector -> new AnnotationEventHandlerAdapter(projector, parameters, handlers))
                .toList();
    }

    /** What {@code read} reads when nothing has happened after {@code moment}. */
    <T> T at(UUID ticket, Instant moment, Supplier<T> read) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            for (String table : TABLES) {
                jdbc.sql("create temporary table %1$s (like public.%1$s including all) on commit drop".formatted(table))
                        .update();
            }
            List<? extends EventMessage<?>> happened = events.readEvents(ticket.toString())
                    .asStream()
                    .takeWhile(event -> !event.getTimestamp().isAfter(moment))
                    .limit(MOST_EVENTS + 1L)
                    .toList();
            if (happened.size() > MOST_EVENTS) {
                throw new TooLongToLookBack();
            }
            happened.forEach(this::play);
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

    private void play(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter projector : projectors) {
            try {
                projector.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
