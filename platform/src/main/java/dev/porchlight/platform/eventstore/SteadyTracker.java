package dev.porchlight.platform.eventstore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.TrackingEventProcessor;

/**
 * A tracker that never pauses for long. After each failure in a row Axon's own waits twice as long, up to a minute, so
 * that views and publication would stand still for that long after a database or broker has come back.
 */
class SteadyTracker extends TrackingEventProcessor {

    private static final long LONGEST_PAUSE_MILLIS = TimeUnit.SECONDS.toMillis(3);

    SteadyTracker(Builder builder) {
        super(builder);
    }

    /** Every pause of Axon's passes here: of a reader that failed, and of one that could not get hold of its token. */
    @Override
    protected void doSleepFor(long millis, AtomicBoolean enough) {
        super.doSleepFor(Math.min(millis, LONGEST_PAUSE_MILLIS), enough);
    }
}
