package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.ticket.SlaStanding;
import dev.porchlight.ticket.ticket.SlaStanding.State;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much time is left of what was promised.
 *
 * @param target that comes first: the response until there is one, then the resolution
 * @param state of that target
 * @param leftSeconds working time; below zero once it is late
 * @param dueAt until when it is to be met; null while time does not run
 */
public record SlaLeft(
        @Schema(implementation = SlaTarget.class) String target,
        State state,
        long leftSeconds,
        @Nullable Instant dueAt) {

    static SlaLeft of(SlaStanding standing) {
        return new SlaLeft(
                standing.target().word(),
                standing.state(),
                standing.left().toSeconds(),
                standing.state() == State.MET || standing.state() == State.MISSED ? null : standing.dueAt());
    }

    /**
     * Of what a list has read; null if nothing was promised.
     *
     * @param left while time does not run
     * @param untilDue how much is left while it does
     */
    public static @Nullable SlaLeft of(
            String target, boolean ended, @Nullable Instant dueAt, long left, LongSupplier untilDue) {
        if (target == null) {
            return null;
        }
        if (ended) {
            return new SlaLeft(target, left < 0 ? State.MISSED : State.MET, left, null);
        }
        if (dueAt == null) {
            return new SlaLeft(target, left > 0 ? State.PAUSED : State.OVERDUE, left, null);
        }
        long seconds = untilDue.getAsLong();
        return new SlaLeft(target, seconds > 0 ? State.RUNNING : State.OVERDUE, seconds, dueAt);
    }
}
