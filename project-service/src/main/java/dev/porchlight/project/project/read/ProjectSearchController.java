package dev.porchlight.project.project.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Newest;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Audience;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class ProjectSearchController {

    private static final String BEST = """
            select t.id, t.number, t.title, t.status, t.updated_at, o.name as organisation_name
            from (
              select id, number is not distinct from cast(:searchNumber as bigint) as meant, number,
                ts_rank(words, %1$s) as rank
              from %2$s found
              order by meant desc, rank desc, number desc limit :count) best
            join project t on t.id = best.id
            left join directory_organisation o on o.id = t.organisation_id
            order by best.meant desc, best.rank desc, best.number desc""";

    private final Search search;
    private final JdbcClient jdbc;

    ProjectSearchController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/projects/search")
    @Operation(
            summary = "Search the projects you may know of",
            description = "In number and title. The one whose number it is comes first.")
    Hits search(SearchRequest request, Caller caller) {
        Known known = Audience.of(caller);
        String newest = Newest.of("project_search", known.bound(), known.condition());
        var found = search.find(
                request, Audience.wordsOf(caller), query -> jdbc.sql(BEST.formatted(SearchQuery.ANY, newest))
                        .params(query.parameters())
                        .params(known.parameters())
                        .param("count", request.count())
                        .query((row, number) -> hit(row, query))
                        .list());
        return request.hits(found.rows());
    }

    private static Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        return new Hit(
                "project",
                row.getObject("id", UUID.class),
                row.getString("number"),
                query.mark(row.getString("title")),
                null,
                row.getString("organisation_name"),
                row.getString("status"),
                Times.of(row, "updated_at"));
    }
}
