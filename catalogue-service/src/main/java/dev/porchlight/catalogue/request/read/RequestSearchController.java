package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Newest;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class RequestSearchController {

    private record Row(UUID id, long number, String title, String said, String context, String status, Instant at) {}

    private static final String BEST = """
            select t.id, t.number, t.title, t.status, t.updated_at, %1$s as context,
              (select string_agg(a->>'text', ' ') from jsonb_array_elements(t.answers) a) as said
            from (
              select id, number is not distinct from cast(:searchNumber as bigint) as meant, number,
                ts_rank(words, %2$s) as rank
              from %3$s found
              order by meant desc, rank desc, number desc limit :count) best
            join request t on t.id = best.id
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person r on r.id = t.requester_id
            order by best.meant desc, best.rank desc, best.number desc""";

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getLong("number"),
            row.getString("title"),
            row.getString("said"),
            row.getString("context"),
            row.getString("status"),
            Times.of(row, "updated_at"));

    private final Search search;
    private final JdbcClient jdbc;

    RequestSearchController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/requests/search")
    @Operation(
            summary = "Search the requests you may open",
            description = "In number, title and answers. All words are looked for; the last may be only begun, and a"
                    + " mistyped one is understood. The request whose number it is comes first.")
    Hits search(SearchRequest request, Caller caller) {
        caller.requirePersonOr(MayKnow.READ);
        Known visible = VisibleRequests.to(caller);
        var found = search.find(request, searchedBy(caller), query -> best(query, visible, caller, request.count()));
        return request.hits(
                found.rows().stream().map(row -> hit(row, found.query())).toList());
    }

    /** Whose words may correct what this caller mistyped. */
    private static SearchScopes searchedBy(Caller caller) {
        if (!caller.isCustomer()) {
            return SearchScopes.serviceTeam();
        }
        boolean all = caller.claim("ticket_visibility", "own").equals("organisation");
        return SearchScopes.of(all ? caller.organisationId() : caller.personId());
    }

    private List<Row> best(SearchQuery query, Known visible, Caller caller, int count) {
        String context = caller.isCustomer() ? "r.name" : "o.name";
        String newest = Newest.of("request_search", visible.bound(), visible.condition());
        return jdbc.sql(BEST.formatted(context, SearchQuery.ANY, newest))
                .params(query.parameters())
                .params(visible.parameters())
                .param("count", count)
                .query(ROW)
                .list();
    }

    private static Hit hit(Row row, SearchQuery query) {
        return new Hit(
                "request",
                row.id(),
                Long.toString(row.number()),
                query.mark(row.title()),
                row.said() == null ? null : query.excerpt(row.said()),
                row.context(),
                row.status(),
                row.at());
    }
}
