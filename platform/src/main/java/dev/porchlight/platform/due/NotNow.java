package dev.porchlight.platform.due;

import java.time.Duration;

/**
 * Nothing of this kind can be done for the moment, because something it needs is away: all of it stays due, no failure
 * is counted, and this replica leaves the kind alone for a while.
 */
public class NotNow extends RuntimeException {

    private final Duration rest;

    public NotNow(Duration rest, String reason) {
        super(reason);
        this.rest = rest;
    }

    public NotNow(Duration rest, Throwable cause) {
        super(cause.getMessage(), cause);
        this.rest = rest;
    }

    Duration rest() {
        return rest;
    }
}
