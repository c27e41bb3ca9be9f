package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class RequestListController {

    /** A request as lists show it. {@code done} of its {@code parts} are done. */
    record RequestItem(
            UUID id,
            long number,
            String title,

            @Schema(allowableValues = {"waiting", "in-progress", "done", "rejected", "expired", "withdrawn"})
            String status,

            Named organisation,
            Named requester,
            Named beneficiary,
            int parts,
            int done,
            Instant submittedAt,
            Instant updatedAt,
            long version) {}

    private static final String COLUMNS = """
            t.id, t.number, t.title, t.status, t.submitted_at, t.updated_at, t.version,
            t.organisation_id, o.name as organisation_name, t.requester_id, q.name as requester_name,
            t.for_id, f.name as for_name,
            (select count(*) from request_part p where p.request_id = t.id) as parts,
            (select count(*) from request_part p where p.request_id = t.id and p.status = 'done') as done""";

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person q on q.id = t.requester_id
            left join directory_person f on f.id = t.for_id""";

    private static final RowMapper<RequestItem> ITEM = (row, number) -> new RequestItem(
            row.getObject("id", UUID.class),
            row.getLong("number"),
            row.getString("title"),
            row.getString("status"),
            Named.of(row, "organisation"),
            Named.of(row, "requester"),
            Named.of(row, "for"),
            row.getInt("parts"),
            row.getInt("done"),
            Times.of(row, "submitted_at"),
            Times.of(row, "updated_at"),
            row.getLong("version"));

    private static final Sorting SORTING = Sorting.by("number", "t.number", "bigint")
            .or("title", "lower(t.title)", "text")
            .or("status", "t.status", "text")
            .or("submittedAt", "t.submitted_at", "timestamptz")
            .or("updatedAt", "t.updated_at", "timestamptz")
            .or("organisation", "lower(coalesce(o.name, ''))", "text")
            .or("requester", "lower(coalesce(q.name, ''))", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;

    RequestListController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping("/api/requests")
    @Operation(
            summary = "List the requests you may open",
            description = "Newest change first, unless sort says otherwise.")
    Page<RequestItem> list(
            @Parameter(description = "Show those that wait or are in progress; true if not said")
                    @RequestParam(required = false)
                    Boolean active,
            @Parameter(description = "Show those that are over; false if not said") @RequestParam(required = false)
                    Boolean closed,
            @Parameter(description = "Text in the title, or the number") @RequestParam(required = false) String q,
            @Parameter(description = "One or more statuses") @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) UUID itemId,
            @Parameter(description = "A contact's id, or me") @RequestParam(required = false) String requester,
            PageRequest page,
            Caller caller) {
        return query(active, closed, q, status, organisationId, itemId, requester, caller)
                .page(jdbc, cursors, page, ITEM);
    }

    @GetMapping(value = "/api/requests/csv", produces = Csv.TYPE)
    @Operation(summary = "The same list as CSV", description = "All of it, up to 100,000 lines, newest change first.")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) Boolean closed,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) List<String> status,
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) UUID itemId,
            @RequestParam(required = false) String requester,
            Caller caller) {
        PagedQuery query = query(active, closed, q, status, organisationId, itemId, requester, caller);
        return Csv.answer(
                "requests.csv",
                List.of("Number", "Request", "Status", "Organisation", "Requested by", "For", "Sent", "Updated"),
                Csv.lines(
                        next -> query.page(jdbc, cursors, new PageRequest(1, 100, null, next), ITEM),
                        RequestListController::line));
    }

    private static List<String> line(RequestItem request) {
        return List.of(
                String.valueOf(request.number()),
                Csv.text(request.title()),
                request.status(),
                Csv.text(request.organisation().name()),
                Csv.text(request.requester().name()),
                Csv.text(request.beneficiary().name()),
                request.submittedAt().toString(),
                request.updatedAt().toString());
    }

    private static PagedQuery query(
            Boolean active,
            Boolean closed,
            String q,
            List<String> status,
            UUID organisationId,
            UUID itemId,
            String requester,
            Caller caller) {
        caller.requirePersonOr(MayKnow.READ);
        Known visible = VisibleRequests.to(caller);
        PagedQuery query = new PagedQuery(COLUMNS, "request t")
                .beside(NAMES)
                .key("t.id")
                .where(visible.condition(), visible.parameters())
                .sortable(SORTING)
                .defaultSort("-updatedAt");
        boolean showActive = active == null || active;
        boolean showClosed = closed != null && closed;
        if (!showActive || !showClosed) {
            query.where(showActive ? "t.active" : showClosed ? "not t.active" : "false");
        }
        narrow(query, "t.organisation_id", "organisation", organisationId);
        narrow(query, "t.item_id", "item", itemId);
        if (requester != null) {
            narrow(query, "t.requester_id", "requester", person(requester, caller));
        }
        if (status != null && !status.isEmpty()) {
            query.where("t.status in (:statuses)", "statuses", status);
        }
        if (q != null && !q.isBlank()) {
            Fragment typed = Fragment.of(q.strip().replaceFirst("^#", ""));
            query.where(
                    Fragment.small("t.title") + Fragment.IN + " or t.number::text = :typed",
                    Map.of("fragment", typed.pattern(), "typed", typed.text()));
        }
        return query;
    }

    private static void narrow(PagedQuery query, String column, String name, UUID value) {
        if (value != null) {
            query.where(column + " = :" + name, name, value);
        }
    }

    private static UUID person(String word, Caller caller) {
        try {
            return word.equals("me") ? caller.personId() : UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("requester", "must be an id, or me");
        }
    }
}
