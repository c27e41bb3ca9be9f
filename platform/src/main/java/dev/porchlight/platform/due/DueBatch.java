package dev.porchlight.platform.due;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Work that was taken at once. Each piece is done, fails and is noted by itself. */
public final class DueBatch<T> {

    /** Does one piece of work and notes what came of it. */
    interface Doer<T> {
        void doOne(DueItem item, Consumer<T> work);
    }

    private final List<DueItem> left;
    private final Doer<T> doer;
    private boolean stopped;

    DueBatch(List<DueItem> items, Doer<T> doer) {
        this.left = new ArrayList<>(items);
        this.doer = doer;
    }

    /**
     * Does the work for each in turn. An exception concerns the one at hand and is noted with it, but for {@link NotNow},
     * which ends the batch.
     */
    public void each(Consumer<T> work) {
        for (DueItem next = next(); next != null; next = next()) {
            doer.doOne(next, work);
            finished(next);
        }
    }

    private synchronized DueItem next() {
        return stopped || left.isEmpty() ? null : left.getFirst();
    }

    private synchronized void finished(DueItem item) {
        left.remove(item);
    }

    /** What was not done yet. */
    synchronized List<DueItem> left() {
        return List.copyOf(left);
    }

    /** After the piece at hand no other is begun. */
    synchronized void stop() {
        stopped = true;
    }
}
