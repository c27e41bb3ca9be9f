package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.HtmlText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
class SuggestionController {

    /** An article that may be the answer. */
    record Suggestion(UUID id, long number, String title, String excerpt) {}

    record Suggestions(List<Suggestion> items) {}

    private static final int SHORTEST = 3;
    private static final int LARGEST_LIMIT = 10;
    private static final int EXCERPT = 160;

    /** How many candidates are ranked by all their words for each that is suggested. */
    private static final int CANDIDATES = 3;

    /**
     * A word counts 0.6 if it stands in the title, 0.24 in subject or category and 0.06 in the text, and a document all
     * of that by the number of words: this is about a quarter of the words in the title.
     */
    private static final double GOOD = 0.15;

    private static final String BEST = """
            select a.id, a.number, a.title, left(e.text, 500) as text
            from (
              select a.id, a.number, ts_rank(a.words, %2$s) as rank
              from article a join (
                select a.id from article a where a.head @@ %3$s and (%1$s)
                order by ts_rank(a.head, %2$s) desc, a.number desc limit :candidates
              ) candidate on candidate.id = a.id
              order by rank desc, a.number desc limit :limit) best
            join article a on a.id = best.id
            join article_edition e on e.article_id = a.id and e.edition = a.edition
            where best.rank >= :good
            order by best.rank desc, best.number desc""";

    private final JdbcClient jdbc;

    SuggestionController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/articles/suggestions")
    @Operation(
            summary = "Find articles that may answer what somebody is about to report",
            description =
                    "Any of the words may stand in them; of five or more, two must. Nothing is suggested for fewer than"
                            + " three characters, and nothing that is only remotely alike.")
    Suggestions suggest(
            @Parameter(description = "Up to 200 characters", required = true) @RequestParam(required = false)
                    String text,
            @Parameter(description = "1 to 10; 3 if not said") @RequestParam(defaultValue = "3") int limit,
            Caller caller) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new InvalidInput("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
        }
        Readable readable = Readable.by(caller);
        SearchQuery query = SearchQuery.of("text", text);
        if (text.strip().length() < SHORTEST || query.isEmpty()) {
            return new Suggestions(List.of());
        }
        return new Suggestions(jdbc.sql(BEST.formatted(readable.condition(), SearchQuery.ANY, SearchQuery.SEVERAL))
                .params(query.parameters())
                .params(readable.parameters())
                .param("good", GOOD)
                .param("limit", limit)
                .param("candidates", limit * CANDIDATES)
                .query((row, number) -> new Suggestion(
                        row.getObject("id", UUID.class),
                        row.getLong("number"),
                        row.getString("title"),
                        HtmlText.shorten(row.getString("text").replaceAll("\\s+", " "), EXCERPT)))
                .list());
    }
}
