package dev.porchlight.ticket.cases;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.paging.Sought;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.read.SearchedBy;
import dev.porchlight.ticket.ticket.read.SlaClocks;
import dev.porchlight.ticket.ticket.read.SlaLeft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Issues and requests")
class CaseListController {

    /**
     * A ticket or a request.
     *
     * @param status a ticket's: new, in-progress, waiting-for-customer or resolved; a request's: waiting, in-progress,
     *     done, rejected, expired or withdrawn
     * @param priority a ticket's; null for requests
     * @param requestNumber of the request that a ticket is the work on; null for none, and for requests
     * @param sla what is left of what was promised for a ticket; null if nothing was, and for requests
     */
    record CaseItem(
            UUID id,

            @Schema(allowableValues = {"ticket", "request"}) String kind,

            long number,
            String title,
            String status,

            @Schema(implementation = Priority.class) @Nullable
            String priority,

            @Nullable Long requestNumber,
            Named requester,
            Instant openedAt,
            Instant updatedAt,
            @Nullable SlaLeft sla) {}

    /** As it is read: what is left of what was promised is reckoned after. */
    record CaseRow(
            @Column("t.id") UUID id,

            @Column(value = "t.kind", sort = "t.kind", type = "text") @Schema(allowableValues = {"ticket", "request"})
            String kind,

            @Column(value = "t.number", sort = "t.number") long number,

            @Column(value = "t.title", sort = "lower(t.title)")
            String title,

            @Column(value = "t.status", sort = "t.stage", type = "integer")
            String status,

            @Column(value = "t.priority", sort = "t.weight", type = "integer")
            @Schema(implementation = Priority.class)
            @Nullable
            String priority,

            @Column("t.request_number") @Nullable Long requestNumber,

            @Column(value = "r.name", id = "t.requester_id", sort = "lower(coalesce(r.name, ''))")
            Named requester,

            @Column(value = "t.opened_at", sort = "t.opened_at")
            Instant openedAt,

            @Column(value = "t.updated_at", sort = "t.updated_at")
            Instant updatedAt,

            @Column("t.sla_target") @Nullable String slaTarget,
            @Column("t.sla_ended") boolean slaEnded,
            @Column("t.sla_calendar_id") @Nullable UUID slaCalendar,

            @Column(value = "t.due_at", sort = "coalesce(t.due_at, 'infinity')") @Nullable
            Instant dueAt,

            @Column("coalesce(t.sla_left, 0)") long slaLeft) {

        CaseItem item(SlaClocks clocks) {
            return new CaseItem(
                    id,
                    kind,
                    number,
                    title,
                    status,
                    priority,
                    requestNumber,
                    requester,
                    openedAt,
                    updatedAt,
                    SlaLeft.of(slaTarget, slaEnded, dueAt, slaLeft, () -> clocks.left(slaCalendar, dueAt)));
        }
    }

    private static final Rows<CaseRow> ROWS = Rows.of(CaseRow.class);

    /** The rules of tickets and of requests are the same: agents, whose it is, who was named, others by visibility. */
    private static final WhoMayKnow CASES = WhoMayKnow.agents().owner().named().byVisibility();

    private static final Columns COLUMNS = Columns.organisation("t.organisation_id")
            .site("t.site_id")
            .owner("t.requester_id")
            .namedWhere("""
                    t.id in (
                      select ticket_id from ticket_follower where contact_id = :knowPerson
                      union all select request_id from known_request_person where person_id = :knowPerson)""");

    private static final List<String> KEYS = List.of(
            "select t.id from ticket_search t where %1$s and t.words @@ %2$s",
            "select t.id from ticket t where %1$s and t.search %3$s",
            "select t.id from known_request t where %1$s and t.words @@ %2$s",
            "select t.id from known_request t where %1$s and t.search %3$s",
            "select t.id from case_row t join directory_person p on p.id = t.requester_id where %1$s and p.search %3$s");

    /** Each asks for the one row by its key: {@code exists} alone PostgreSQL would answer by all that is found. */
    private static final String ROW = """
            (select s.words @@ %1$s from ticket_search s where s.id = t.id)
            or (select s.search %2$s from ticket s where s.id = t.id)
            or (select s.words @@ %1$s or s.search %2$s from known_request s where s.id = t.id)
            or (select p.search %2$s from directory_person p where p.id = t.requester_id)""";

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Search search;
    private final SlaClocks clocks;

    CaseListController(JdbcClient jdbc, Cursors cursors, Search search, SlaClocks clocks) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.search = search;
        this.clocks = clocks;
    }

    @GetMapping("/api/cases")
    @Operation(
            summary = "List the tickets and requests you may open, together",
            description = "Newest change first, unless sort says otherwise. Requests appear a moment after they were"
                    + " made. For people: machines list tickets and requests each by itself.")
    Page<CaseItem> list(
            @Parameter(description = "Show what is not over; true if not said") @RequestParam(required = false)
                    Boolean active,
            @Parameter(description = "Show what is over; false if not said") @RequestParam(required = false)
                    Boolean resolved,
            @Parameter(description = "ticket or request; both if not said") @RequestParam(required = false) String kind,
            @Parameter(description = "One or more statuses") @RequestParam(required = false) List<String> status,
            @Parameter(description = "A contact's id, or me") @RequestParam(required = false) String requester,
            @Parameter(
                            description = "What the search finds by these words; or text in the number, the title or"
                                    + " the requester's name")
                    @RequestParam(required = false)
                    String q,
            PageRequest page,
            Caller caller) {
        caller.personId();
        if (kind != null && !kind.equals("ticket") && !kind.equals("request")) {
            throw new InvalidInput("kind", "must be ticket or request");
        }
        UUID by = requester == null || requester.isBlank() ? null : person(requester, caller);
        Fragment typed = Fragment.of(q);
        SearchQuery words = SearchQuery.of("q", typed.text());
        if (words.isEmpty()) {
            return page(query(active, resolved, kind, status, by, caller), typed, words, page, caller);
        }
        List<Page<CaseItem>> asked = new ArrayList<>();
        search.find(words, SearchedBy.of(caller), corrected -> {
            asked.add(page(query(active, resolved, kind, status, by, caller), typed, corrected, page, caller));
            return asked.getLast().items();
        });
        return asked.getLast();
    }

    private static PagedQuery query(
            Boolean active, Boolean resolved, String kind, List<String> status, UUID requester, Caller caller) {
        Known known = CASES.by(caller, COLUMNS);
        PagedQuery query = new PagedQuery(ROWS, "case_row t")
                .beside("left join directory_person r on r.id = t.requester_id")
                .key("t.id")
                .where(known.condition(), known.parameters())
                .defaultSort("-updatedAt");
        boolean showActive = active == null || active;
        boolean showResolved = resolved != null && resolved;
        if (!showActive || !showResolved) {
            query.where(showActive ? "t.active" : showResolved ? "not t.active" : "false");
        }
        if (kind != null) {
            query.where("t.kind = :kind", "kind", kind);
        }
        if (status != null && !status.isEmpty()) {
            query.where("t.status in (:statuses)", "statuses", status);
        }
        if (requester != null) {
            query.where("t.requester_id = :requester", "requester", requester);
        }
        return query;
    }

    private Page<CaseItem> page(PagedQuery query, Fragment typed, SearchQuery words, PageRequest page, Caller caller) {
        if (!typed.isEmpty()) {
            String bound = CASES.by(caller, COLUMNS).bound();
            Map<String, Object> parameters = new HashMap<>(words.parameters());
            parameters.put("fragment", typed.pattern());
            Sought sought = new Sought(
                    KEYS.stream()
                            .map(select -> select.formatted(bound, SearchQuery.ALL, Fragment.IN))
                            .toList(),
                    ROW.formatted(SearchQuery.ALL, Fragment.IN));
            query.sought(sought, parameters);
        }
        Page<CaseRow> rows = query.page(jdbc, cursors, page, ROWS);
        return rows.with(rows.items().stream().map(row -> row.item(clocks)).toList());
    }

    private static UUID person(String said, Caller caller) {
        try {
            return said.equals("me") ? caller.personId() : UUID.fromString(said);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("requester", "must be a contact's id, or me");
        }
    }
}
