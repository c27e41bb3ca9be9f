package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.WhoMayOpen;
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

            long version,

            @Nullable SlaLeft sla) {}

    /** As it is read: what is left of what was promised is reckoned after. */
    record TicketRow(
            @Column("t.id") UUID id,

            @Column(value = "t.number", sort = "t.number") long number,

            @Column(value = "t.summary", sort = "lower(t.summary)")
            String summary,

            @Column(value = "t.status", sort = "t.status", type = "ticket_status")
            @Schema(implementation = Status.class)
            String status,

            @Column(value = "t.priority", sort = "t.priority", type = "ticket_priority")
            @Schema(implementation = Priority.class)
            String priority,

            @Column(value = "o.name", id = "t.organisation_id", sort = "lower(coalesce(o.name, ''))")
            Named organisation,

            @Column(value = "r.name", id = "t.requester_id", sort = "lower(coalesce(r.name, ''))")
            Named requester,

            @Column(value = "a.name", id = "t.assignee_id", sort = "lower(coalesce(a.name, ''))") @Nullable
            Named assignee,

            @Column(value = "t.opened_at", sort = "t.opened_at")
            Instant openedAt,

            @Column(value = "t.updated_at", sort = "t.updated_at")
            Instant updatedAt,

            @Column("case when :seesAll then t.version else t.version - t.unseen end")
            long version,

            @Column("t.sla_target") @Nullable String slaTarget,
            @Column("t.sla_ended") boolean slaEnded,
            @Column("t.sla_calendar_id") @Nullable UUID slaCalendar,

            @Column(value = "t.due_at", sort = "coalesce(t.due_at, 'infinity')") @Nullable
            Instant dueAt,

            @Column("coalesce(t.sla_left, 0)") long slaLeft) {

        TicketItem item(SlaClocks clocks) {
            return new TicketItem(
                    id,
                    number,
                    summary,
                    status,
                    priority,
                    organisation,
                    requester,
                    assignee,
                    openedAt,
                    updatedAt,
                    version,
                    SlaLeft.of(slaTarget, slaEnded, dueAt, slaLeft, () -> clocks.left(slaCalendar, dueAt)));
        }
    }

    private static final Rows<TicketRow> ROWS = Rows.of(TicketRow.class);

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person r on r.id = t.requester_id
            left join directory_person a on a.id = t.assignee_id""";

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Search search;
    private final SlaClocks clocks;

    TicketListController(JdbcClient jdbc, Cursors cursors, Search search, SlaClocks clocks) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.search = search;
        this.clocks = clocks;
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
            @Parameter(
                            description = "How what was promised stands: one or more",
                            array = @ArraySchema(schema = @Schema(implementation = SlaFilter.class)))
                    @RequestParam(required = false)
                    List<String> sla,
            PageRequest page,
            Caller caller) {
        TicketFilter filter =
                new TicketFilter(active, resolved, status, priority, organisationId, requester, assignee, sla);
        TicketMatches typed = TicketMatches.of(q);
        if (typed.words().isEmpty()) {
            return page(typed, filter, page, caller);
        }
        List<Page<TicketItem>> asked = new ArrayList<>();
        search.find(typed.words(), SearchedBy.of(caller), words -> {
            asked.add(page(typed.with(words), filter, page, caller));
            return asked.getLast().items();
        });
        return asked.getLast();
    }

    private Page<TicketItem> page(TicketMatches typed, TicketFilter filter, PageRequest page, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        PagedQuery query = new PagedQuery(ROWS, "ticket t")
                .with("seesAll", !caller.isCustomer())
                .beside(NAMES)
                .key("t.id")
                .where(known.condition(), known.parameters())
                .defaultSort("-updatedAt");
        filter.narrow(query, caller);
        typed.narrow(query, known, caller);
        Page<TicketRow> rows = query.page(jdbc, cursors, page, ROWS);
        return rows.with(rows.items().stream().map(row -> row.item(clocks)).toList());
    }
}
