package dev.porchlight.platform.eventstore;

import dev.porchlight.platform.problem.TooManyAtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How something was. Its events up to a moment are played to the very projectors that make its views, in a transaction in
 * which the views' tables are empty ones of its own; they are read by the same queries, and then gone. So what is answered
 * is what could have been seen then, and there is no second place that says what that is.
 */
public final class Past {

    /** Tables of its own cost the database something: no more than these at a time, the others wait a little. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long playing may take; a connection is held that long. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What this transaction has written where everybody reads. */
    private static final String WRITTEN_FOR_ALL = """
            select string_agg(distinct c.relname, ', ') from pg_locks l join pg_class c on c.oid = l.relation
            where l.pid = pg_backend_pid() and l.mode = 'RowExclusiveLock' and c.relkind = 'r'
              and c.relnamespace = 'public'::regnamespace""";

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final JdbcClient jdbc;
    private final ObjectProvider<EventStore> events;
    private final TransactionTemplate transaction;
    private final ObjectProvider<ParameterResolverFactory> parameters;
    private final ObjectProvider<HandlerDefinition> handlers;

    Past(
            JdbcClient jdbc,
            ObjectProvider<EventStore> events,
            TransactionTemplate transaction,
            ObjectProvider<ParameterResolverFactory> parameters,
            ObjectProvider<HandlerDefinition> handlers) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.parameters = parameters;
        this.handlers = handlers;
    }

    /**
     * Views that can be looked back at.
     *
     * @param tables all that the projectors write
     * @param projectors in the order in which they are to hear of an event
     */
    public Views views(List<String> tables, Object... projectors) {
        return new Views(
                List.copyOf(tables),
                Stream.of(projectors)
                        .map(projector -> new AnnotationEventHandlerAdapter(
                                projector, parameters.getObject(), handlers.getObject()))
                        .toList());
    }

    /** The views of one kind of thing. */
    public final class Views {

        private final List<String> tables;
        private final List<AnnotationEventHandlerAdapter> projectors;

        private Views(List<String> tables, List<AnnotationEventHandlerAdapter> projectors) {
            this.tables = tables;
            this.projectors = projectors;
        }

        /**
         * What {@code read} reads when nothing has happened to a thing after {@code moment}. Of its kind there is no other
         * thing then.
         *
         * @throws TooManyAtOnce if others are at it
         * @throws TooLongToLookBack if it is too much to play
         */
        public <T> T at(UUID thing, Instant moment, Supplier<T> read) {
            boolean mine = false;
            try {
                mine = turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (!mine) {
                    throw new TooManyAtOnce();
                }
                return transaction.execute(status -> {
                    status.setRollbackOnly();
                    tables.forEach(this::hide);
                    play(thing, moment);
                    return read.get();
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TooManyAtOnce();
            } finally {
                if (mine) {
                    turns.release();
                }
            }
        }

        /** From here to the end of this transaction, an empty one stands before it. */
        private void hide(String table) {
            jdbc.sql("create temporary table %1$s (like public.%1$s including all) on commit drop".formatted(table))
                    .update();
        }

        private void play(UUID thing, Instant moment) {
            long end = System.nanoTime() + LONGEST.toNanos();
            Iterator<? extends DomainEventMessage<?>> happened = events.getObject()
                    .readEvents(thing.toString())
                    .asStream()
                    .takeWhile(event -> !event.getTimestamp().isAfter(moment))
                    .iterator();
            while (happened.hasNext()) {
                if (System.nanoTime() > end) {
                    throw new TooLongToLookBack();
                }
                play(happened.next());
            }
            jdbc.sql(WRITTEN_FOR_ALL).query(String.class).optional().ifPresent(written -> {
                throw new IllegalStateException("Projectors that are looked back at also write: " + written);
            });
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
}
