package dev.porchlight.ticket.outage.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.outage.WhoIsAffected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Outages")
class OutageSearchController {

    private static final String BEST = """
            select o.id, o.number, o.title, o.updated_at, o.services, %s as state, left(concat_ws(' ', o.details,
              (select string_agg(left(e.text, 10000), ' ' order by e.version) from outage_entry e
               where e.outage_id = o.id)), 20000) as said
            from outage o where (%s) and o.words @@ %s
            order by ts_rank(o.words, %s) desc, o.number desc limit :count""";

    private final Search search;
    private final JdbcClient jdbc;

    OutageSearchController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/outages/search")
    @Operation(
            summary = "Search the outages that affect you",
            description = "In number, title, services, details and updates; past ones too.")
    Hits searchOutages(SearchRequest request, Caller caller) {
        Known known = WhoIsAffected.by(caller);
        String best = BEST.formatted(State.OF, known.condition(), SearchQuery.ALL, SearchQuery.ANY);
        var found = search.find(request, OutageListController.scopes(caller), query -> jdbc.sql(best)
                .params(query.parameters())
                .params(known.parameters())
                .param("count", request.count())
                .query((row, number) -> hit(row, query))
                .list());
        return request.hits(found.rows());
    }

    private static Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        return new Hit(
                "outage",
                row.getObject("id", UUID.class),
                Long.toString(row.getLong("number")),
                query.mark(row.getString("title")),
                query.excerpt(HtmlText.of(row.getString("said"))),
                String.join(", ", List.of((String[]) row.getArray("services").getArray())),
                row.getString("state"),
                Times.of(row, "updated_at"));
    }
}
