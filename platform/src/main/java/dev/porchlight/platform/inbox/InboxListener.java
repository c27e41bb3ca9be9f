package dev.porchlight.platform.inbox;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Starts the consumer when the service is ready, and stops it before anything it needs. A broker whose name nobody knows just
 * now, as that of a container that is stopped, is asked for again: people are served meanwhile.
 */
class InboxListener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxListener.class);

    private final Supplier<ConcurrentMessageListenerContainer<String, byte[]>> makeContainer;
    private final Duration pause;
    private Thread starting;
    private volatile ConcurrentMessageListenerContainer<String, byte[]> container;
    private volatile boolean running;

    InboxListener(Supplier<ConcurrentMessageListenerContainer<String, byte[]>> makeContainer, Duration pause) {
        this.makeContainer = makeContainer;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        if (!started()) {
            starting = Thread.ofPlatform().daemon().name("inbox-start").start(() -> {
                while (running && !started()) {
                    LockSupport.parkNanos(pause.toNanos());
                }
            });
        }
    }

    /** Whether there is nothing more to be done. */
    private synchronized boolean started() {
        if (!running) {
            return true;
        }
        try {
            var fresh = makeContainer.get();
            if (fresh != null) {
                fresh.start();
            }
            container = fresh;
            return true;
        } catch (KafkaException e) {
            log.warn("Events are not received yet: {}", rootOf(e).toString());
            return false;
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** How many events of others this replica still has to read, as far as it has heard of them. */
    double lag() {
        var reading = container;
        return reading == null
                ? 0
                : reading.metrics().values().stream()
                        .flatMap(metrics -> metrics.entrySet().stream())
                        .filter(metric -> metric.getKey().name().equals("records-lag"))
                        .map(metric -> metric.getValue().metricValue())
                        .filter(lag -> lag instanceof Double known && !known.isNaN())
                        .mapToDouble(lag -> Math.max(0, (Double) lag))
                        .sum();
    }

    @Override
    public void stop() {
        running = false;
        if (starting != null) {
            LockSupport.unpark(starting);
        }
        synchronized (this) {
            if (container != null) {
                container.stop();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
