package dev.porchlight.platform.eventstore;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * A tracker that never pauses for long, and passes over nothing. After each failure in a row Axon's own waits twice as
 * long, up to a minute, so that views and publication would stand still for that long after a database or broker has
 * come back.
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

    /**
     * An event that only the next version knows is left to it, with all that follow: this one lets go of its token and
     * tries again. Axon would let the event pass as one that nobody handles, for every replica.
     */
    @Override
    protected boolean canHandle(EventMessage<?> event, Segment segment) throws Exception {
        if (event.getPayloadType() == UnknownSerializedType.class) {
            throw new IllegalStateException("An event is not known to this version: " + event.getIdentifier());
        }
        return super.canHandle(event, segment);
    }
}
