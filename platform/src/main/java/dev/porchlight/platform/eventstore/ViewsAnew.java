package dev.porchlight.platform.eventstore;

import dev.porchlight.platform.upkeep.Unhurried;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes views of a service's own events anew while they are read and written: copies of their tables are filled from the first
 * event on, and take the tables' place in one transaction, as of the event that the views have reached. No row is missing at
 * any time, and other replicas need not know. Views that are written with commands have reached whatever is there.
 */
public class ViewsAnew {

    private static final Logger log = LoggerFactory.getLogger(ViewsAnew.class);

    /** Events in one transaction. */
    private static final int BATCH = 500;

    private static final long TOLD_EVERY = TimeUnit.SECONDS.toNanos(10);

    /** Less than after which the database ends the wait of somebody else who waits for us: it is for us to give way. */
    private static final String GIVE_WAY = "set local lock_timeout = '500ms'";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final int TRIES = 60;

    private final SteadyTrackers trackers;
    private final OrderedEventStorage storage;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong toBeRead = new AtomicLong();

    ViewsAnew(
            SteadyTrackers trackers,
            OrderedEventStorage storage,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.trackers = trackers;
        this.storage = storage;
        this.jdbc = jdbc;
        this.transaction = transaction;
        Gauge.builder("porchlight.views.anew.events", toBeRead, total -> total.get() - read.get())
                .description("Events that are still to be read for views that are made anew")
                .register(meters);
    }

    /**
     * Returns when they are there. Where all services are told the same, some names are another's, and passed over.
     *
     * @param names of processing groups, such as {@code ticket-views}
     */
    public void make(List<String> names) {
        for (String name : names) {
            trackers.handlersOf(name)
                    .filter(EventHandlerInvoker::supportsReset)
                    .ifPresentOrElse(
                            handlers -> make(name, handlers),
                            () -> log.warn(
                                    "There are no views called {} here, but: {}", name, trackers.thatCanBeTold()));
        }
    }

    private synchronized void make(String name, EventHandlerInvoker handlers) {
        long begun = System.nanoTime();
        ShadowTables shadow = new ShadowTables(jdbc, "views_anew");
        shadow.create();
        try {
            Unhurried.inTransaction(transaction, jdbc, () -> shadow.keepEmptied(() -> handlers.performReset(null)));
            if (shadow.tables().isEmpty()) {
                log.warn("{} have no tables of their own", name);
                return;
            }
            log.warn("{} are made anew beside those that are there: {}", name, shadow.tables());
            Replay replay = new Replay(name, handlers, shadow);
            replay.catchUp();
            takeTheirPlace(shadow, replay);
            log.warn(
                    "{} are those that were made anew, from {} events in {} s",
                    name,
                    read.get(),
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        } finally {
            read.set(0);
            toBeRead.set(0);
            shadow.drop();
        }
    }

    private void takeTheirPlace(ShadowTables shadow, Replay replay) {
        for (int tries = 1; ; tries++) {
            try {
                Unhurried.inTransaction(transaction, jdbc, () -> {
                    jdbc.execute(GIVE_WAY);
                    // In this order: whoever writes views has their tables first, and notes how far they are at the
                    // end.
                    shadow.holdWriters();
                    shadow.use();
                    replay.toTheEnd();
                    shadow.takeTheirPlace();
                });
                return;
            } catch (DataAccessException e) {
                if (tries == TRIES || !isHeldBySomebody(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isHeldBySomebody(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }

    /**
     * How far the views are that are read meanwhile; held there to the end of this transaction, if that is wanted. Those that are
     * written with commands are held by their tables.
     */
    private long reached(String name, boolean hold) {
        if (trackers.areToldWithCommands(name)) {
            return jdbc.queryForObject("select coalesce(max(globalindex), 0) from public.domainevententry", Long.class);
        }
        List<Long> found =
                jdbc.queryForList(ReaderLag.POSITION_OF.formatted("?") + (hold ? " for update" : ""), Long.class, name);
        return found.isEmpty() || found.getFirst() == null ? 0 : found.getFirst();
    }

    /** The events from the first on, to the copies. */
    private final class Replay {

        private final String name;
        private final EventHandlerInvoker handlers;
        private final ShadowTables shadow;
        private long position;
        private long told = System.nanoTime();

        Replay(String name, EventHandlerInvoker handlers, ShadowTables shadow) {
            this.name = name;
            this.handlers = handlers;
            this.shadow = shadow;
        }

        /** Each batch in a transaction of its own, until nothing is left but what happens just now. */
        void catchUp() {
            List<TrackedEventMessage<?>> batch = batchAfter(0);
            while (!batch.isEmpty()) {
                List<TrackedEventMessage<?>> events = batch;
                long last = index(events.getLast());
                boolean more = events.size() == BATCH;
                var next = CompletableFuture.supplyAsync(
                        () -> more ? batchAfter(last) : List.<TrackedEventMessage<?>>of(), Thread::startVirtualThread);
                transaction.executeWithoutResult(status -> {
                    shadow.use();
                    events.forEach(this::handle);
                    shadow.settle();
                });
                position = last;
                tell();
                batch = next.join();
            }
        }

        /** The next events, read from their JSON as well, as far as the views are; what is still on its way is waited for at the end. */
        private List<TrackedEventMessage<?>> batchAfter(long index) {
            long end = reached(name, false);
            toBeRead.set(end);
            List<TrackedEventMessage<?>> events = new ArrayList<>();
            storage.readEvents(at(index), false)
                    .takeWhile(event -> index(event) <= end)
                    .limit(BATCH)
                    .forEach(event -> {
                        event.getPayload();
                        event.getMetaData();
                        events.add(event);
                    });
            return events;
        }

        void toTheEnd() {
            long end = reached(name, true);
            storage.readWhatIsThere(position)
                    .takeWhile(event -> index(event) <= end)
                    .forEach(this::handle);
            shadow.settle();
        }

        private void handle(TrackedEventMessage<?> event) {
            read.incrementAndGet();
            var replayed =
                    event.withTrackingToken(ReplayToken.createReplayToken(at(index(event) + 1), event.trackingToken()));
            DefaultUnitOfWork.startAndGet(replayed).execute(() -> {
                try {
                    handlers.handle(replayed, Segment.ROOT_SEGMENT);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        private void tell() {
            if (System.nanoTime() - told > TOLD_EVERY) {
                told = System.nanoTime();
                log.info("{}: {} of {} events", name, read.get(), toBeRead.get());
            }
        }

        private static long index(TrackedEventMessage<?> event) {
            return event.trackingToken().position().orElseThrow();
        }

        private static TrackingToken at(long index) {
            return new GapAwareTrackingToken(index, new ArrayList<>());
        }
    }
}
