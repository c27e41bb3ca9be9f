package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
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
@Tag(name = "Articles")
class ArticleSearchController {

    private record Row(UUID id, long number, String title, String text, String context, Instant publishedAt) {}

    /** How many candidates are ranked by all their words for each that is shown. */
    private static final int CANDIDATES = 3;

    /**
     * Articles with all the words in their head are the best there are, and if there are enough of them no others are
     * looked for: the head is short, and the text of many articles has a common word. Otherwise those with all the words
     * anywhere, first by what stands in their head. Only candidates are ranked by all their words.
     */
    private static final String BEST = """
            with by_head as materialized (
              select a.id from article a where a.head @@ %3$s and (%1$s)
              order by ts_rank(a.head, %2$s) desc, a.number desc limit :candidates)
            select a.id, a.number, a.title, a.published_at, left(e.text, 10000) as text,
              c.name || ' \\ ' || s.name as context
            from (
              select a.id, a.number, ts_rank(a.words, %2$s) as rank,
                a.number is not distinct from cast(:searchNumber as bigint) as meant
              from article a join (
                (select a.id from article a where a.number = cast(:searchNumber as bigint) and (%1$s))
                union
                select id from by_head
                union
                (select a.id from article a
                 where (select count(*) from by_head) < :count and a.head @@ %2$s and a.words @@ %3$s and (%1$s)
                 order by ts_rank(a.head, %2$s) desc, a.number desc limit :candidates)
                union
                (select a.id from article a
                 where (select count(*) from by_head) < :count and a.words @@ %3$s and (%1$s) limit :candidates)
              ) candidate on candidate.id = a.id
              order by meant desc, rank desc, a.number desc limit :count) best
            join article a on a.id = best.id
            join article_edition e on e.article_id = a.id and e.edition = a.edition
            join subject s on s.id = a.subject_id
            join category c on c.id = s.category_id
            order by best.meant desc, best.rank desc, best.number desc""";

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getLong("number"),
            row.getString("title"),
            row.getString("text"),
            row.getString("context"),
            Times.of(row, "published_at"));

    private final Search search;
    private final JdbcClient jdbc;

    ArticleSearchController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/articles/search")
    @Operation(
            summary = "Search the published articles you may read",
            description = "In number, title, category, subject and text. All words are looked for; the last may be only"
                    + " begun, and a mistyped one is understood. The article whose number it is comes first.")
    Hits search(SearchRequest request, Caller caller) {
        Readable readable = Readable.by(caller);
        var found = search.find(request, Readable.words(caller), query -> best(query, readable, request.count()));
        return request.hits(
                found.rows().stream().map(row -> hit(row, found.query())).toList());
    }

    private List<Row> best(SearchQuery query, Readable readable, int count) {
        return jdbc.sql(BEST.formatted(readable.condition(), SearchQuery.ANY, SearchQuery.ALL))
                .params(query.parameters())
                .params(readable.parameters())
                .param("count", count)
                .param("candidates", count * CANDIDATES)
                .query(ROW)
                .list();
    }

    private static Hit hit(Row row, SearchQuery query) {
        return new Hit(
                "article",
                row.id(),
                Long.toString(row.number()),
                query.mark(row.title()),
                query.excerpt(row.text()),
                row.context(),
                null,
                row.publishedAt());
    }
}
