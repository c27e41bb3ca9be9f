package dev.porchlight.approvals;

import dev.porchlight.platform.due.Due;

/**
 * What is due of rounds: to remind those who have not decided, and to wait no longer. A further round takes the place of the one
 * before, and what is decided is neither reminded of nor expires.
 */
public final class RoundsDue {

    private final Due due;
    private final String reminder;
    private final String expiry;

    /**
     * @param reminder the kind of work that reminds
     * @param expiry the kind of work that ends the waiting
     */
    public RoundsDue(Due due, String reminder, String expiry) {
        this.due = due;
        this.reminder = reminder;
        this.expiry = expiry;
    }

    /**
     * A round has begun.
     *
     * @param about what is decided about, once within its kind
     * @param round what both kinds of work are given
     */
    public void put(String about, Object round, Deadline deadline) {
        due.put(reminder, about, round, deadline.remindAt());
        due.put(expiry, about, round, deadline.expiresAt());
    }

    /** It is decided, or need not be any more. */
    public void drop(String about) {
        due.drop(reminder, about);
        due.drop(expiry, about);
    }
}
