package dev.porchlight.platform.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time that events bear, and that rules go by: now, unless a command tells of something that happened earlier. */
final class EventClock extends Clock {

    private static final ThreadLocal<Instant> EARLIER = new ThreadLocal<>();

    /** Runs the action at a time of the past; at the present one if it is null. */
    static void at(Instant time, Runnable action) {
        if (time == null) {
            action.run();
            return;
        }
        EARLIER.set(time);
        try {
            action.run();
        } finally {
            EARLIER.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant earlier = EARLIER.get();
        return earlier == null ? Instant.now() : earlier;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Events are in UTC");
    }
}
