package dev.porchlight.project.project.read;

import dev.porchlight.platform.problem.TooManyAtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
 * A project as it was. Its events up to a moment are played to the very projectors that made the views, in a transaction
 * in which the views' tables are empty ones of its own; they are read by the same queries, and then gone. So what is
 * answered is what could have been seen then, and there is no second place that says what that is.
 */
@Component
class ProjectAsOf {

    private static final List<String> TABLES = List.of(
            "project",
            "project_follower",
            "project_entry",
            "project_statement",
            "project_change",
            "plan_phase",
            "plan_task",
            "plan_milestone",
            "plan_time",
            "shown_phase",
            "shown_task",
            "shown_milestone",
            "shown_hours");

    /** Tables of its own cost the database something: no more than these at a time, the others wait a little. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long playing may take. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final JdbcClient jdbc;
    private final EventStore events;
    private final TransactionTemplate transaction;
    private final List<AnnotationEventHandlerAdapter> projectors;

    ProjectAsOf(
            JdbcClient jdbc,
            EventStore events,
            PlatformTransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            ProjectProjector project,
            PlanProjector plan,
            MilestoneProjector milestones,
            HoursProjector hours,
            EntryProjector entries,
            ChangeProjector changes) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.projectors = Stream.of(project, plan, milestones, hours, entries, changes)
                .map(projector -> new AnnotationEventHandlerAdapter(projector, parameters, handlers))
                .toList();
    }

    /**
     * What {@code read} reads when nothing has happened after {@code moment}.
     *
     * @throws TooManyAtOnce if others are at it, or it is too much to play
     */
    <T> T at(UUID project, Instant moment, Supplier<T> read) {
        boolean mine = false;
        try {
            mine = turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                throw new TooManyAtOnce();
            }
            return played(project, moment, read);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAtOnce();
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private <T> T played(UUID project, Instant moment, Supplier<T> read) {
        long end = System.nanoTime() + LONGEST.toNanos();
        return transaction.execute(status -> {
            status.setRollbackOnly();
            for (String table : TABLES) {
                jdbc.sql("create temporary table %1$s (like public.%1$s including all) on commit drop".formatted(table))
                        .update();
            }
            events.readEvents(project.toString())
                    .asStream()
                    .takeWhile(event -> !event.getTimestamp().isAfter(moment))
                    .forEach(event -> {
                        if (System.nanoTime() > end) {
                            throw new TooManyAtOnce();
                        }
                        play(event);
                    });
            return read.get();
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
