package dev.porchlight.ticket.ticket;

import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.workingtime.WorkingTime;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;

/**
 * A part of a target's time in which nothing changed.
 *
 * @param to now, for the one that has not ended
 * @param running whether time was counted
 * @param status for which it was, or was not
 * @param workingSeconds the working time in it, counted or not
 * @param last whether it goes on
 */
public record SlaInterval(
        Instant from,
        Instant to,
        boolean running,
        @Schema(implementation = Status.class) String status,
        @Schema(implementation = Priority.class) String priority,
        long workingSeconds,
        boolean last) {

    static SlaInterval of(SlaClock.Mark mark, Instant to, boolean goesOn, WorkingTime time) {
        boolean running = mark.status() == Status.NEW || mark.status() == Status.IN_PROGRESS;
        return new SlaInterval(
                mark.at(),
                to,
                running,
                mark.status().word(),
                mark.priority().word(),
                time.between(mark.at(), to).toSeconds(),
                goesOn);
    }

    Duration counted() {
        return running ? Duration.ofSeconds(workingSeconds) : Duration.ZERO;
    }
}
