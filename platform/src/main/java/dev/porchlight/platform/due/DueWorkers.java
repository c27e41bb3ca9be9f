package dev.porchlight.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Gives what is due to the workers of its kind. One thread sleeps until the next is due, somebody here puts work, or a
 * worker becomes free; and looks every few seconds for what other replicas left behind.
 */
class DueWorkers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DueWorkers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration RENEW_EVERY = DueTable.LEASE.dividedBy(3);

    private final DueTable table;
    private final Map<String, DueWorker<?>> workers;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    DueWorkers(DueTable table, Collection<DueKind<?>> kinds, Function<DueKind<?>, DueWorker<?>> makeWorker) {
        this.table = table;
        this.workers = kinds.stream()
                .collect(Collectors.toMap(
                        DueKind::name,
                        makeWorker,
                        (one, other) -> {
                            throw new IllegalStateException(
                                    "Due work has two handlers: " + one.kind().name());
                        },
                        LinkedHashMap::new));
    }

    /** @throws IllegalArgumentException if nobody would ever do such work */
    void requireKnown(String kind) {
        if (!workers.containsKey(kind)) {
            throw new IllegalArgumentException("No method is marked @DueWork(\"" + kind + "\")");
        }
    }

    Collection<String> kinds() {
        return workers.keySet();
    }

    /** Something may be due then; what is due later than the next look is found by it. */
    void wake(@Nullable Instant at) {
        if (at == null || at.isBefore(Instant.now().plus(LOOK_EVERY))) {
            wake.release();
        }
    }

    private void giveOut() {
        Duration pause;
        while (running) {
            try {
                pause = giveOutWhatIsDue();
            } catch (RuntimeException e) {
                log.warn("What is due could not be looked for: {}", e.toString());
                pause = AFTER_FAILURE;
            }
            await(pause);
        }
    }

    /** Returns how long there is nothing to give out, unless something changes. */
    private Duration giveOutWhatIsDue() {
        Duration pause = LOOK_EVERY;
        Map<String, DueWorker<?>> free = workers.values().stream()
                .filter(DueWorker::isFree)
                .collect(Collectors.toMap(worker -> worker.kind().name(), worker -> worker));
        for (var wait : table.waits(free.keySet()).entrySet()) {
            DueWorker<?> worker = free.get(wait.getKey());
            Duration untilThen = longer(wait.getValue(), worker.rest());
            if (untilThen.isPositive()) {
                pause = shorter(pause, untilThen);
            } else if (worker.takeAndStart(() -> wake(null))) {
                pause = Duration.ZERO;
            }
        }
        return pause;
    }

    private void await(Duration pause) {
        try {
            if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void keepLeases() {
        while (running) {
            try {
                Thread.sleep(RENEW_EVERY);
                workers.values().forEach(DueWorker::renewLeases);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("What is being done could not be kept from others: {}", e.toString());
            }
        }
    }

    @Override
    public void start() {
        running = !workers.isEmpty();
        if (running) {
            Thread.ofVirtual().name("due").start(this::giveOut);
            Thread.ofVirtual().name("due-leases").start(this::keepLeases);
        }
    }

    /** Waits for what is being done; what was taken and not begun is let go. */
    @Override
    public void stop() {
        running = false;
        wake.release();
        workers.values().forEach(DueWorker::stop);
        workers.values().forEach(DueWorker::awaitEnd);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After everything that work may need has started, and stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
