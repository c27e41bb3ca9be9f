package dev.porchlight.platform.due;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Does the due work of one kind, in as many threads as the kind allows. */
class DueWorker<T> {

    private static final Logger log = LoggerFactory.getLogger(DueWorker.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration AFTER_BROKEN_BATCH = Duration.ofSeconds(5);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    private final DueKind<T> kind;
    private final DueTable table;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Semaphore free;
    private final Set<DueBatch<T>> underWay = ConcurrentHashMap.newKeySet();
    private volatile Instant restingUntil = Instant.MIN;
    private volatile boolean away;

    DueWorker(DueKind<T> kind, DueTable table, TransactionTemplate transaction, JsonMapper json) {
        this.kind = kind;
        this.table = table;
        this.transaction = transaction;
        this.json = json;
        this.free = new Semaphore(kind.threads());
    }

    DueKind<T> kind() {
        return kind;
    }

    boolean isFree() {
        return free.availablePermits() > 0;
    }

    /** How long it takes nothing, because something that the work needs is away. */
    Duration rest() {
        Instant now = Instant.now();
        return restingUntil.isAfter(now) ? Duration.between(now, restingUntil) : Duration.ZERO;
    }

    /** Whether there was any to take. Only one thread gives out work, so what is free stays free until then. */
    boolean takeAndStart(Runnable afterwards) {
        List<DueItem> items = table.take(kind.name(), kind.atOnce(), UUID.randomUUID());
        if (items.isEmpty()) {
            return false;
        }
        free.acquireUninterruptibly();
        DueBatch<T> batch = new DueBatch<>(items, this::doOne);
        underWay.add(batch);
        Thread.ofVirtual().name("due-" + kind.name()).start(() -> {
            try {
                work(batch);
            } finally {
                underWay.remove(batch);
                free.release();
                afterwards.run();
            }
        });
        return true;
    }

    private void work(DueBatch<T> batch) {
        try {
            try {
                kind.doing().accept(batch);
            } catch (NotNow e) {
                if (!away) {
                    log.warn("{} waits: {}", kind.name(), e.getMessage());
                    away = true;
                }
                restingUntil = Instant.now().plus(e.rest());
            } catch (RuntimeException e) {
                log.error("{} broke off", kind.name(), e);
                restingUntil = Instant.now().plus(AFTER_BROKEN_BATCH);
            }
            batch.left().forEach(table::release);
        } catch (RuntimeException e) {
            // Nothing is lost: what is left is taken again when its lease is over.
            log.warn("{} could not let go of what is left: {}", kind.name(), e.toString());
        }
    }

    private void doOne(DueItem item, Consumer<T> work) {
        try (Work traced = Spans.enter(SpanKind.CONSUMER, kind.name(), TraceContext.parse(item.trace()), item.at())) {
            doTraced(item, work, traced);
        }
    }

    private void doTraced(DueItem item, Consumer<T> work, Work traced) {
        try {
            doAndNote(item, work);
            if (away) {
                log.info("{} goes on", kind.name());
                away = false;
            }
        } catch (NotNow e) {
            throw e;
        } catch (RuleBroken | NotFound | NotAllowed | InvalidInput e) {
            log.info("{} {} was refused: {}", kind.name(), item.key(), e.toString());
            table.end(item, "refused", e.toString());
        } catch (RuntimeException e) {
            traced.failed(e.toString());
            failed(item, e);
        }
    }

    private void doAndNote(DueItem item, Consumer<T> work) {
        boolean done;
        if (kind.outside()) {
            work.accept(read(item));
            done = table.done(item, kind.remembered());
        } else {
            done = Boolean.TRUE.equals(transaction.execute(status -> doUnlessGone(item, work)));
        }
        if (!done) {
            table.release(item);
        }
    }

    /** Noting it first locks it: nobody moves or drops what is being done. */
    private boolean doUnlessGone(DueItem item, Consumer<T> work) {
        boolean ours = table.done(item, kind.remembered());
        if (ours) {
            work.accept(read(item));
        }
        return ours;
    }

    private T read(DueItem item) {
        return json.readValue(item.payload(), json.constructType(kind.payload()));
    }

    private void failed(DueItem item, RuntimeException failure) {
        if (item.failures() + 1 >= kind.tries()) {
            log.error("{} {} is given up", kind.name(), item.key(), failure);
            table.end(item, "failed", failure.toString());
        } else {
            log.warn("{} {} failed and is tried again: {}", kind.name(), item.key(), failure.toString());
            table.failed(item, failure.toString(), pauseAfter(item.failures()));
        }
    }

    /** Twice as long each time, and up to a tenth more, so that many do not come back at one moment. */
    private static Duration pauseAfter(int failures) {
        long millis = Math.min(FIRST_PAUSE.toMillis() << Math.min(failures, 30), LONGEST_PAUSE.toMillis());
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 10));
    }

    void renewLeases() {
        for (DueBatch<T> batch : underWay) {
            List<DueItem> left = batch.left();
            if (!left.isEmpty()) {
                table.renew(left);
            }
        }
    }

    void stop() {
        underWay.forEach(DueBatch::stop);
    }

    void awaitEnd() {
        try {
            if (!free.tryAcquire(kind.threads(), LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("{} is stopped in its midst", kind.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
