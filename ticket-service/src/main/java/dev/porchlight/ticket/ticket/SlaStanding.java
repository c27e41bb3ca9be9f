package dev.porchlight.ticket.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a target stands at a moment, and the intervals that make it so: the working time of the running ones is what was
 * used, and that and what is left are what was promised.
 *
 * @param left below zero once it was promised for earlier
 * @param dueAt until when it is, or was, to be met; null while that cannot be said, for time does not run
 * @param warnAt when most of the time has passed, or had; null as before
 */
public record SlaStanding(
        SlaTarget target,
        Duration promised,
        Duration used,
        Duration left,
        State state,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        List<SlaInterval> intervals) {

    /** Whether time is counted, and once it is not, how it ended. */
    public enum State {
        RUNNING,
        PAUSED,
        OVERDUE,
        MET,
        MISSED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SlaStanding of(
            SlaTarget target,
            Duration promised,
            int warnAtPercent,
            List<SlaInterval> intervals,
            boolean ended,
            WorkingTime time) {
        Duration used = intervals.stream().map(SlaInterval::counted).reduce(Duration.ZERO, Duration::plus);
        Duration left = promised.minus(used);
        return new SlaStanding(
                target,
                promised,
                used,
                left,
                state(left, ended, intervals.getLast().running()),
                reached(promised, intervals, time),
                reached(promised.multipliedBy(warnAtPercent).dividedBy(100), intervals, time),
                intervals);
    }

    private static State state(Duration left, boolean ended, boolean running) {
        if (ended) {
            return left.isNegative() ? State.MISSED : State.MET;
        }
        return left.isPositive() ? running ? State.RUNNING : State.PAUSED : State.OVERDUE;
    }

    /** When so much was used, or will have been if nothing changes. */
    private static @Nullable Instant reached(Duration amount, List<SlaInterval> intervals, WorkingTime time) {
        Duration before = Duration.ZERO;
        for (SlaInterval interval : intervals) {
            Duration after = before.plus(interval.counted());
            if (interval.running() && after.compareTo(amount) >= 0) {
                return time.after(interval.from(), amount.minus(before)).orElse(null);
            }
            before = after;
        }
        SlaInterval last = intervals.getLast();
        return last.running() && last.last()
                ? time.after(last.to(), amount.minus(before)).orElse(null)
                : null;
    }
}
