package dev.porchlight.ticket.ticket;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** For how long after its resolution a ticket may be re-opened. After that, a new ticket is opened instead. */
public record ReopenPeriod(Duration length, InstantSource clock) {

    /** The last moment to re-open what was resolved then. */
    public Instant endAfter(Instant resolvedAt) {
        return resolvedAt.plus(length);
    }

    public boolean isOver(Instant resolvedAt) {
        return clock.instant().isAfter(endAfter(resolvedAt));
    }
}
