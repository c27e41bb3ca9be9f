package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.HtmlText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
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

    /** How many candidates are ranked by what each word is worth. */
    private static final int CANDIDATES = 60;

    /** Of more articles a word is not counted any further: it says little. */
    private static final int COMMON = 2000;

    /**
     * A word counts 0.6 if it stands in the title, 0.24 in subject or category and 0.06 in the text, each by what the word
     * is worth: this is about a quarter of the words' worth in the title.
     */
    private static final double GOOD = 0.15;

    /** What people say of anything that they report: it does not tell one thing from another. */
    private static final Set<String> OF_ANYTHING = Set.of("""
            again all anymore anything broke broken cannot cant could couldn didn doesn doesnt don dont error errors every \
            everything fail fails failed failing fine fix get gets getting give gone got had happened happening has hasn \
            have haven having hello help hey hi how issue issues isn just keep keeps kept know let me morning need needs \
            never new nothing now o one only please problem problems really reason says should since some something \
            sometimes still stop stopped stops suddenly thank thanks tried tries trouble try trying today unable urgent us \
            use used using want wants weird well wont won work worked working works wrong yesterday yet""".split("\\s+"));

    /** A word is worth the more, the fewer articles have it; one that none has, half as much as one that one has. */
    private static final String BEST = """
            with word as materialized (
              select cast(one as tsquery) as query,
                (select count(*) from (select from article a where a.head @@ cast(one as tsquery) and (%1$s) limit :common) those) as articles
              from unnest(%4$s) one),
            worth as materialized (
              select query, case articles when 0 then 0.5 else ln(1 + :common / (1.0 + articles)) / ln(1 + :common / 2.0) end as worth
              from word)
            select a.id, a.number, a.title, left(e.text, 500) as text
            from (
              select a.id, a.number,
                (select sum(worth * ts_rank(a.words, query)) / sum(worth) from worth) as rank
              from article a join (
                select a.id from article a where a.head @@ %3$s and (%1$s)
                order by ts_rank(a.head, %2$s) desc, a.number desc limit :candidates
              ) candidate on candidate.id = a.id
              order by rank desc, a.number desc limit :limit) best
            join article a on a.id = best.id
            join article_edition e on e.article_id = a.id and e.edition = a.edition
            where best.rank >= :good
            order by best.rank desc, best.number desc""";

    private final Search search;
    private final JdbcClient jdbc;

    SuggestionController(Search search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    @GetMapping("/api/articles/suggestions")
    @Operation(
            summary = "Find articles that may answer what somebody is about to report",
            description =
                    "Any of the words may stand in them; of five or more, two must. What is said of anything (\"does not"
                            + " work\") is left out, and what few articles have counts the most. A mistyped word is"
                            + " understood. Nothing is suggested for fewer than three characters, and nothing that is"
                            + " only remotely alike.")
    Suggestions suggest(
            @Parameter(description = "Up to 200 characters", required = true) @RequestParam(required = false)
                    String text,
            @Parameter(description = "1 to 10; 3 if not said") @RequestParam(defaultValue = "3") int limit,
            Caller caller) {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new InvalidInput("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
        }
        SearchQuery query = SearchQuery.of("text", text, OF_ANYTHING);
        if (text.strip().length() < SHORTEST) {
            return new Suggestions(List.of());
        }
        Readable readable = Readable.by(caller);
        return new Suggestions(search.find(query, Readable.words(caller), meant -> best(meant, readable, limit))
                .rows());
    }

    private List<Suggestion> best(SearchQuery query, Readable readable, int limit) {
        return jdbc.sql(BEST.formatted(readable.condition(), SearchQuery.ANY, SearchQuery.SEVERAL, SearchQuery.EACH))
                .params(query.parameters())
                .params(readable.parameters())
                .param("good", GOOD)
                .param("limit", limit)
                .param("common", COMMON)
                .param("candidates", CANDIDATES)
                .query((row, number) -> new Suggestion(
                        row.getObject("id", UUID.class),
                        row.getLong("number"),
                        row.getString("title"),
                        HtmlText.shorten(row.getString("text").replaceAll("\\s+", " "), EXCERPT)))
                .list();
    }
}
