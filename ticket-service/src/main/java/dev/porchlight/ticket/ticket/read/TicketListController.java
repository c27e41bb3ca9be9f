package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TicketListController {

    /** A ticket as lists show it. */
    record TicketItem(
            UUID id,
            long number,
            String summary,
            @Schema(implementation = Status.class) String status,
            @Schema(implementation = Priority.class) String priority,
            Named organisation,
            Named requester,
            @Nullable Named assignee,
            Instant openedAt,
            Instant updatedAt,
            long version) {}

    private static final String COLUMNS = """
            t.id, t.number, t.summary, t.status, t.priority, t.opened_at, t.updated_at, t.version,
            t.organisation_id, o.name as organisation_name, t.requester_id, r.name as requester_name,
            t.assignee_id, a.name as assignee_name""";

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person r on r.id = t.requester_id
            left join directory_person a on a.id = t.assignee_id""";

    private static final RowMapper<TicketItem> ITEM = (row, number) -> new TicketItem(
            row.getObject("id", UUID.class),
            row.getLong("number"),
            row.getString("summary"),
            row.getString("status"),
            row.getString("priority"),
            Named.of(row, "organisation"),
            Named.of(row, "requester"),
            Named.of(row, "assignee"),
            Times.of(row, "opened_at"),
            Times.of(row, "updated_at"),
            row.getLong("version"));

    private static final Sorting SORTING = Sorting.by("number", "t.number", "bigint")
            .or("summary", "lower(t.summary)", "text")
            .or("status", "t.status", "ticket_status")
            .or("priority", "t.priority", "ticket_priority")
            .or("openedAt", "t.opened_at", "timestamptz")
            .or("updatedAt", "t.updated_at", "timestamptz")
            .or("organisation", "lower(coalesce(o.name, ''))", "text")
            .or("requester", "lower(coalesce(r.name, ''))", "text")
            .or("assignee", "lower(coalesce(a.name, ''))", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Search search;

    TicketListController(JdbcClient jdbc, Cursors cursors, Search search) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.search = search;
    }

    @GetMapping("/api/tickets")
    @Operation(
            summary = "List the tickets you may open",
            description = "Newest change first, unless sort says otherwise.")
    Page<TicketItem> list(
            @Parameter(description = "Show active tickets; true if not said") @RequestParam(required = false)
                    Boolean active,
            @Parameter(description = "Show resolved tickets; false if not said") @RequestParam(required = false)
                    Boolean resolved,
            @Parameter(
                            description =
                                    "What the search finds by these words; or text in the number, the summary or the"
                                            + " requester's name, for agents also in the organisation's")
                    @RequestParam(required = false)
                    String q,
            @Parameter(
                            description = "One or more statuses",
                            array = @ArraySchema(schema = @Schema(implementation = Status.class)))
                    @RequestParam(required = false)
                    List<String> status,
            @Parameter(
                            description = "One or more priorities",
                            array = @ArraySchema(schema = @Schema(implementation = Priority.class)))
                    @RequestParam(required = false)
                    List<String> priority,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "A contact's id, or me") @RequestParam(required = false) String requester,
            @Parameter(description = "An agent's id, or me, or none") @RequestParam(required = false) String assignee,
            PageRequest page,
            Caller caller) {
        TicketFilter filter = new TicketFilter(active, resolved, status, priority, organisationId, requester, assignee);
        TicketMatches typed = TicketMatches.of(q);
        if (typed.words().isEmpty()) {
            return page(typed, filter, page, caller);
        }
        List<Page<TicketItem>> asked = new ArrayList<>();
        search.find(typed.words(), words -> {
            asked.add(page(typed.with(words), filter, page, caller));
            return asked.getLast().items();
        });
        return asked.getLast();
    }

    private Page<TicketItem> page(TicketMatches typed, TicketFilter filter, PageRequest page, Caller caller) {
        Visible visible = Visible.to(caller);
        PagedQuery query = new PagedQuery(COLUMNS, "ticket t")
                .beside(NAMES)
                .key("t.id")
                .where(visible.condition(), visible.parameters())
                .sortable(SORTING)
                .defaultSort("-updatedAt");
        filter.narrow(query, caller);
        typed.narrow(query, visible, caller);
        return query.page(jdbc, cursors, page, ITEM);
    }
}
