package dev.porchlight.catalogue.item.read;

import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Catalogue")
class ItemSearchController {

    private static final String BEST = """
            select i.id, i.name, i.details->>'summary' as summary, c.name as category, i.updated_at
            from item i join category c on c.id = i.category_id
            where (%1$s) and i.words @@ %2$s
            order by ts_rank(i.words, %3$s) desc, lower(i.name), i.id limit :count""";

    private final Search search;
    private final JdbcClient jdbc;

    ItemSearchController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/catalogue/search")
    @Operation(
            summary = "Search what you can ask for",
            description =
                    "In name and summary. All words are looked for; the last may be only begun, and a mistyped one is"
                            + " understood.")
    Hits search(SearchRequest request, Caller caller) {
        caller.requirePersonOr("catalogue:read");
        Offered offered = Offered.to(caller);
        String best = BEST.formatted(offered.condition(), SearchQuery.ALL, SearchQuery.ANY);
        var found = search.find(request, searchedBy(caller), query -> jdbc.sql(best)
                .params(query.parameters())
                .params(offered.parameters())
                .param("count", request.count())
                .query((row, number) -> hit(row, query))
                .list());
        return request.hits(found.rows());
    }

    private static SearchScopes searchedBy(Caller caller) {
        return caller.isCustomer() ? SearchScopes.everybody().and(caller.organisationId()) : SearchScopes.serviceTeam();
    }

    /** An item has no number. */
    private static Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        return new Hit(
                "item",
                row.getObject("id", UUID.class),
                "",
                query.mark(row.getString("name")),
                query.excerpt(row.getString("summary")),
                row.getString("category"),
                null,
                Times.of(row, "updated_at"));
    }
}
