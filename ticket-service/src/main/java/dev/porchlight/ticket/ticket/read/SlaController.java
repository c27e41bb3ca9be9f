package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.SlaClock;
import dev.porchlight.ticket.ticket.SlaInterval;
import dev.porchlight.ticket.ticket.SlaStanding;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class SlaController {

    /**
     * A target, and why it stands as it does: the working time of the running intervals is what was used, and that and
     * what is left are what was promised.
     *
     * @param leftSeconds below zero once it is late
     * @param dueAt until when it is, or was, to be met; null while that cannot be said
     */
    record TargetExplained(
            @Schema(implementation = SlaTarget.class) String target,
            SlaStanding.State state,
            long promisedSeconds,
            long usedSeconds,
            long leftSeconds,
            @Nullable Instant dueAt,
            List<SlaInterval> intervals) {

        static TargetExplained of(SlaStanding standing) {
            return new TargetExplained(
                    standing.target().word(),
                    standing.state(),
                    standing.promised().toSeconds(),
                    standing.used().toSeconds(),
                    standing.left().toSeconds(),
                    standing.dueAt(),
                    standing.intervals());
        }
    }

    /**
     * What was promised for a ticket, and how it stands.
     *
     * @param policy what the promise was called when the ticket was opened
     * @param hours by which time is counted: as they are, or as they were when the ticket was resolved
     */
    record SlaExplained(
            @Nullable String policy, @Nullable WorkingHours hours, Instant at, List<TargetExplained> targets) {}

    private final JdbcClient jdbc;
    private final SlaClocks clocks;
    private final Clock now;

    SlaController(JdbcClient jdbc, SlaClocks clocks, Clock now) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.now = now;
    }

    @GetMapping("/api/tickets/{id}/sla")
    @Operation(
            summary = "See what was promised for a ticket, and why so much time is left",
            description = "No targets, if nothing was promised.")
    SlaExplained explain(@PathVariable UUID id, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        if (!jdbc.sql("select exists (select from ticket t where t.id = :id and (" + known.condition() + "))")
                .param("id", id)
                .params(known.parameters())
                .query(Boolean.class)
                .single()) {
            throw new NotFound();
        }
        Instant moment = now.instant();
        return clocks.of(id)
                .map(clock -> explain(clock, moment))
                .orElseGet(() -> new SlaExplained(null, null, moment, List.of()));
    }

    private SlaExplained explain(SlaClock clock, Instant moment) {
        WorkingTime time = clocks.time(clock, moment);
        List<TargetExplained> targets = Arrays.stream(SlaTarget.values())
                .map(target -> clock.standing(target, time, moment))
                .filter(Objects::nonNull)
                .map(TargetExplained::of)
                .toList();
        return new SlaExplained(clock.promise().policyName(), time.hours(), moment, targets);
    }
}
