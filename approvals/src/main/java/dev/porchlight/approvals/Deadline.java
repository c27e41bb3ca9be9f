package dev.porchlight.approvals;

import java.time.Duration;
import java.time.Instant;

/**
 * Until when something may be decided: before it, not at it.
 *
 * @param remindAt when those who have not decided are asked again
 */
public record Deadline(Instant remindAt, Instant expiresAt) {

    /** Reminds at half of the time. */
    public static Deadline after(Instant opened, Duration within) {
        return new Deadline(opened.plus(within.dividedBy(2)), opened.plus(within));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
