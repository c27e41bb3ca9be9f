package dev.porchlight.platform.limit;

import java.time.Duration;

/** Somebody has done as much of something as one person may for now: 429. */
public class LimitReached extends RuntimeException {

    private final transient Duration wait;

    /**
     * @param detail a sentence for the person who asked
     * @param wait when it is worth trying again
     */
    public LimitReached(String detail, Duration wait) {
        super(detail, null, false, false);
        this.wait = wait;
    }

    public Duration waitFor() {
        return wait;
    }
}
