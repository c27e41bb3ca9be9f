package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class WorkloadController {

    /**
     * What one of the service team has on their hands.
     *
     * @param agent null for what nobody has
     * @param active tickets that are not resolved
     * @param waiting of those, for the customer
     * @param overdue of those, what is late by what was promised
     * @param soon of those, what is nearly due
     */
    record Load(@Nullable Named agent, int active, int waiting, int overdue, int soon) {}

    /** @param items the most first, what nobody has before all */
    record Workload(List<Load> items) {}

    private final JdbcClient jdbc;

    WorkloadController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/tickets/workload")
    @Operation(summary = "See what each of the service team has", description = "For the service team.")
    Workload workload(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new Workload(jdbc.sql("""
                select t.assignee_id as agent_id, p.name as agent_name, count(*) as active,
                  count(*) filter (where t.status = 'waiting-for-customer') as waiting,
                  count(*) filter (where not t.sla_ended and (t.due_at <= now() or t.sla_left <= 0)) as overdue,
                  count(*) filter (where not t.sla_ended and t.warn_at <= now() and t.due_at > now()) as soon
                from ticket t
                left join directory_person p on p.id = t.assignee_id
                where t.resolved_at is null
                group by t.assignee_id, p.name
                order by t.assignee_id is not null, count(*) desc, p.name""")
                .query((row, number) -> new Load(
                        Named.of(row, "agent"),
                        row.getInt("active"),
                        row.getInt("waiting"),
                        row.getInt("overdue"),
                        row.getInt("soon")))
                .list());
    }
}
