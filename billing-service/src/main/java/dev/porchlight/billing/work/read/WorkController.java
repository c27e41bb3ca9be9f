package dev.porchlight.billing.work.read;

import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class WorkController {

    /**
     * Billable time that counts against no line.
     *
     * @param on what {@code ticketId} is; null for a ticket
     * @param lineNamed whether whoever logged it named a line, which cannot take it
     */
    record UnassignedWork(
            UUID id,
            Named organisation,
            UUID ticketId,
            long ticketNumber,
            String person,
            String workType,
            LocalDate workDate,
            int minutes,
            boolean lineNamed,
            @Nullable WorkedOn on) {}

    private static final Sorting SORTING = Sorting.by("workDate", "w.work_date", "date")
            .or("organisation", "lower(coalesce(o.name, ''))", "text")
            .or("ticketNumber", "w.ticket_number", "bigint")
            .or("workType", "w.work_type", "text")
            .or("minutes", "w.minutes", "integer");

    private static final RowMapper<UnassignedWork> WORK = (row, number) -> new UnassignedWork(
            row.getObject("id", UUID.class),
            Named.of(row, "organisation"),
            row.getObject("ticket_id", UUID.class),
            row.getLong("ticket_number"),
            row.getString("person_name"),
            row.getString("work_type"),
            row.getObject("work_date", LocalDate.class),
            row.getInt("minutes"),
            row.getObject("named_line_id") != null,
            WorkTable.workedOn(row));

    private final JdbcClient jdbc;
    private final Cursors cursors;

    WorkController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping("/api/billing/work/unassigned")
    @Operation(
            summary = "List billable time that counts against no contract",
            description = "The oldest work first, unless sort says otherwise.")
    Page<UnassignedWork> unassigned(
            @Parameter(description = "Text in the customer's name, the person's or the ticket's number")
                    @RequestParam(required = false)
                    String q,
            @RequestParam(required = false) UUID organisationId,
            PageRequest page,
            Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        PagedQuery query = new PagedQuery(
                        "w.*, o.name as organisation_name",
                        "work w left join directory_organisation o on o.id = w.organisation_id")
                .key("w.id")
                .where("w.billable and w.line_id is null")
                .sortable(SORTING)
                .defaultSort("workDate");
        if (organisationId != null) {
            query.where("w.organisation_id = :organisation", "organisation", organisationId);
        }
        if (q != null && !q.isBlank()) {
            query.where(
                    "strpos(lower(concat_ws(' ', o.name, w.person_name, w.ticket_number)), lower(:q)) > 0",
                    "q",
                    q.replace('\0', ' ').strip());
        }
        return query.page(jdbc, cursors, page, WORK);
    }

    @Bean
    static Views workVersions(JdbcClient jdbc) {
        return Views.of(jdbc, "work");
    }
}
