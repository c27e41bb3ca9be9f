package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.WorkRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TimeController {

    /**
     * Time that somebody worked.
     *
     * @param revision how often it was corrected
     */
    record TimeEntry(
            UUID id,
            long revision,
            int minutes,
            String workType,
            LocalDate workDate,
            boolean billable,
            Named agent,
            @Nullable UUID contractLineId,
            @Nullable String note) {}

    /**
     * All time that was worked on a ticket.
     *
     * @param entries the latest day first
     * @param minutes of all entries
     * @param billableMinutes of those that are billable
     */
    record TimeWorked(List<TimeEntry> entries, int minutes, int billableMinutes) {}

    /** @param today the day it is where the service team is: the last that time can be logged for */
    record WorkTypes(List<String> types, LocalDate today) {}

    private final JdbcClient jdbc;
    private final WorkRules rules;

    TimeController(JdbcClient jdbc, WorkRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @GetMapping("/api/tickets/{id}/time")
    @Operation(summary = "See who worked on a ticket for how long", description = "For the service team.")
    TimeWorked worked(@PathVariable UUID id, Caller caller) {
        caller.requireAgentOr("tickets:read");
        if (!jdbc.sql("select exists (select from ticket where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single()) {
            throw new NotFound();
        }
        List<TimeEntry> entries = jdbc.sql("""
                select * from ticket_time where ticket_id = ? order by work_date desc, logged desc""")
                .param(id)
                .query((row, number) -> new TimeEntry(
                        row.getObject("entry_id", UUID.class),
                        row.getLong("revision"),
                        row.getInt("minutes"),
                        row.getString("work_type"),
                        row.getObject("work_date", LocalDate.class),
                        row.getBoolean("billable"),
                        new Named(row.getObject("agent_id", UUID.class), row.getString("agent_name")),
                        row.getObject("contract_line_id", UUID.class),
                        row.getString("note")))
                .list();
        return new TimeWorked(
                entries,
                entries.stream().mapToInt(TimeEntry::minutes).sum(),
                entries.stream()
                        .filter(TimeEntry::billable)
                        .mapToInt(TimeEntry::minutes)
                        .sum());
    }

    @GetMapping("/api/work-types")
    @Operation(summary = "See what kinds of work time is logged for", description = "For the service team.")
    WorkTypes types(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new WorkTypes(rules.types(), rules.today());
    }
}
