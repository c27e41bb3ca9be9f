package dev.porchlight.platform.inbox;

/**
 * A bean that keeps a view by {@link Incoming} methods which only ever write that view: it may be emptied and filled
 * again from the events. Its methods pass over what they have applied before, by the event's sequence.
 */
public interface RebuildableView {

    /** Deletes the view's rows, by {@code delete} and not {@code truncate}, for others are reading them. */
    void empty();
}
