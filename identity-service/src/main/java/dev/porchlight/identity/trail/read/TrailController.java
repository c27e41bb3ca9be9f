package dev.porchlight.identity.trail.read;

import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Trail")
class TrailController {

    /**
     * @param area sign-in or change
     * @param what such as login-error or contact-renamed
     * @param actor who did it, or tried to
     * @param subject what or whom it is about
     * @param address the network address it came from; null where that is not known
     * @param details what else is known of it
     */
    record TrailEntry(
            UUID id,
            Instant at,
            String area,
            String what,
            @Nullable String actor,
            @Nullable String actorKind,
            @Nullable String subject,
            @Nullable UUID subjectId,
            @Nullable String address,
            Map<String, Object> details) {}

    private static final Sorting BY_TIME = Sorting.by("at", "at", "timestamptz");
    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};
    private static final List<String> AREAS = List.of("sign-in", "change");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cursors cursors;

    TrailController(JdbcClient jdbc, JsonMapper json, Cursors cursors) {
        this.jdbc = jdbc;
        this.json = json;
        this.cursors = cursors;
    }

    /** {@code q} is looked for in names, addresses and what was done. */
    @GetMapping("/api/trail")
    @Operation(summary = "Who signed in, or tried to, and who changed what about people and settings")
    Page<TrailEntry> list(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant until,
            PageRequest page,
            Caller caller) {
        return query(area, q, from, until, caller).page(jdbc, cursors, page, this::read);
    }

    @GetMapping(value = "/api/trail/csv", produces = Csv.TYPE)
    @Operation(summary = "The same list as CSV", description = "Up to 100,000 lines, the newest first.")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) String area,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Instant from,
            @RequestParam(required = false) Instant until,
            Caller caller) {
        return Csv.answer(
                "trail.csv",
                List.of("at", "area", "what", "actor", "subject", "address", "details"),
                Csv.lines(
                        next -> query(area, q, from, until, caller)
                                .page(jdbc, cursors, new PageRequest(1, 100, null, next), this::read),
                        this::cells));
    }

    private List<String> cells(TrailEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.area(),
                entry.what(),
                Csv.text(entry.actor()),
                Csv.text(entry.subject()),
                Csv.text(entry.address()),
                Csv.text(json.writeValueAsString(entry.details())));
    }

    private static PagedQuery query(
            @Nullable String area, @Nullable String q, @Nullable Instant from, @Nullable Instant until, Caller caller) {
        caller.requireRole("administrator");
        PagedQuery query = new PagedQuery("*", "trail").sortable(BY_TIME).defaultSort("-at");
        if (area != null && !area.isBlank()) {
            if (!AREAS.contains(area)) {
                throw new InvalidInput("area", "must be one of " + String.join(", ", AREAS));
            }
            query.where("area = :area", "area", area);
        }
        if (q != null && !q.isBlank()) {
            query.where("strpos(words, :q) > 0", "q", q.strip().toLowerCase(Locale.ROOT));
        }
        if (from != null) {
            query.where("at >= :from", "from", from.atOffset(ZoneOffset.UTC));
        }
        if (until != null) {
            query.where("at < :until", "until", until.atOffset(ZoneOffset.UTC));
        }
        return query;
    }

    private TrailEntry read(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("area"),
                row.getString("what"),
                row.getString("actor"),
                row.getString("actor_kind"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("address"),
                row.getString("details") == null ? Map.of() : json.readValue(row.getString("details"), DETAILS));
    }
}
