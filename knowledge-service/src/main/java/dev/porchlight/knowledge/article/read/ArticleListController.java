package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.search.Part;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
class ArticleListController {

    /**
     * What the service team sees of an article in lists.
     *
     * @param changed published, with changes that are not
     * @param organisations how many it is for, if the audience is organisations
     * @param views how many customers read it, each counted once a day
     */
    record ArticleForTeam(
            @Schema(allowableValues = {"draft", "published", "withdrawn"})
            String state,

            boolean changed,
            @Schema(implementation = Audience.class) String audience,
            int organisations,
            Named author,
            long views,
            int helpful,
            int notHelpful) {}

    /**
     * An article as lists show it: the published edition, or the draft where there is none.
     *
     * @param updatedAt to customers, when it was published last
     * @param team null to customers
     * @param titleParts the title, with the words marked that were looked for; null if none were
     * @param excerpt where those stand in its text; null if none were looked for, or none stands there
     */
    record ArticleItem(
            UUID id,
            long number,
            String title,
            String language,
            Named category,
            Named subject,
            @Nullable Instant publishedAt,
            Instant updatedAt,
            long version,
            @Nullable ArticleForTeam team,
            @Nullable List<Part> titleParts,
            @Nullable List<Part> excerpt) {

        ArticleItem marked(SearchQuery query, List<Part> excerpt) {
            return new ArticleItem(
                    id,
                    number,
                    title,
                    language,
                    category,
                    subject,
                    publishedAt,
                    updatedAt,
                    version,
                    team,
                    query.mark(title),
                    excerpt);
        }
    }

    private static final String COLUMNS = """
            a.id, a.number, a.title, a.language, a.published_at, a.updated_at, a.version, a.unseen, a.state, a.changed, a.audience,
            cardinality(a.organisation_ids) as organisations, a.author_id, a.author_name, a.helpful, a.not_helpful,
            s.id as subject_id, s.name as subject_name, c.id as category_id, c.name as category_name,
            coalesce(v.views, 0) as views""";

    private static final String TABLES = """
            article a
            join subject s on s.id = a.subject_id
            join category c on c.id = s.category_id
            left join article_views v on v.article_id = a.id""";

    private static final Sorting FOR_CUSTOMERS = Sorting.by("title", "lower(a.title)", "text")
            .or("number", "a.number", "bigint")
            .or("publishedAt", "coalesce(a.published_at, '-infinity')", "timestamptz")
            .or("updatedAt", "a.published_at", "timestamptz");
    private static final Sorting FOR_TEAM = FOR_CUSTOMERS
            .or("updatedAt", "a.updated_at", "timestamptz")
            .or("views", "coalesce(v.views, 0)", "bigint")
            .or("helpful", "a.helpful", "integer");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Search search;
    private final Excerpts excerpts;

    ArticleListController(JdbcClient jdbc, Cursors cursors, Search search, Excerpts excerpts) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.search = search;
        this.excerpts = excerpts;
    }

    @GetMapping("/api/articles")
    @Operation(
            summary = "List the articles you may read",
            description = "By title, or the best match first, unless sort says otherwise; by views and helpful for the"
                    + " service team only. Where something is looked for, match is a word for sort, too, and the"
                    + " words are marked in what is found.")
    Page<ArticleItem> list(
            @Parameter(description = "Words, of which the last may be only begun, or a number")
                    @RequestParam(required = false)
                    String q,
            @RequestParam(required = false) UUID categoryId,
            @RequestParam(required = false) UUID subjectId,
            @Parameter(
                            description =
                                    "One or more of draft, published, withdrawn and changed; customers see what is"
                                            + " published, whatever they ask for")
                    @RequestParam(required = false)
                    List<String> state,
            @Parameter(description = "A BCP 47 tag") @RequestParam(required = false) String language,
            PageRequest page,
            Caller caller) {
        ArticleFilter filter = new ArticleFilter(categoryId, subjectId, caller.isCustomer() ? null : state, language);
        SearchQuery words = SearchQuery.of("q", q == null ? "" : q);
        if (words.isEmpty()) {
            return page(new PagedQuery(COLUMNS, TABLES).defaultSort("title"), filter, page, caller);
        }
        List<Page<ArticleItem>> asked = new ArrayList<>();
        var found = search.find(words, Readable.words(caller), query -> {
            asked.add(page(matches(query, caller), filter, page, caller));
            return asked.getLast().items();
        });
        return marked(asked.getLast(), found.query(), caller);
    }

    private Page<ArticleItem> marked(Page<ArticleItem> page, SearchQuery query, Caller caller) {
        List<UUID> ids = page.items().stream().map(ArticleItem::id).toList();
        Map<UUID, List<Part>> texts = excerpts.of(ids, query, caller);
        List<ArticleItem> items = page.items().stream()
                .map(item -> item.marked(query, texts.get(item.id())))
                .toList();
        return page.with(items);
    }

    /** Readers find what is published, and the service team what it has drafted as well. */
    private static PagedQuery matches(SearchQuery words, Caller caller) {
        String tables = TABLES;
        String ranked = "a.head";
        String ids = "select id from article where words @@ " + SearchQuery.ALL;
        if (!caller.isCustomer()) {
            tables += " join article_draft d on d.article_id = a.id";
            ranked = "coalesce(a.head, d.words)";
            ids += " union all select article_id from article_draft where words @@ " + SearchQuery.ALL;
        }
        String isMeant = "a.number = cast(:searchNumber as bigint)";
        return new PagedQuery(COLUMNS, tables)
                .where(isMeant + " or a.id in (" + ids + ")", words.parameters())
                .sortable(
                        "match",
                        "case when " + isMeant + " then 10 else 0 end + ts_rank(" + ranked + ", " + SearchQuery.ANY
                                + ")",
                        "double precision")
                .defaultSort("-match");
    }

    private Page<ArticleItem> page(PagedQuery query, ArticleFilter filter, PageRequest page, Caller caller) {
        Readable readable = Readable.listedTo(caller);
        query.key("a.id")
                .where(readable.condition(), readable.parameters())
                .sortable(caller.isCustomer() ? FOR_CUSTOMERS : FOR_TEAM);
        filter.narrow(query);
        return query.page(jdbc, cursors, page, (row, number) -> item(row, caller));
    }

    private static ArticleItem item(ResultSet row, Caller caller) throws SQLException {
        return new ArticleItem(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("language"),
                Named.of(row, "category"),
                Named.of(row, "subject"),
                Times.of(row, "published_at"),
                Times.of(row, caller.isCustomer() ? "published_at" : "updated_at"),
                row.getLong("version") - (caller.isCustomer() ? row.getLong("unseen") : 0),
                caller.isCustomer() ? null : team(row),
                null,
                null);
    }

    private static ArticleForTeam team(ResultSet row) throws SQLException {
        return new ArticleForTeam(
                row.getString("state"),
                row.getBoolean("changed"),
                row.getString("audience"),
                row.getInt("organisations"),
                Named.of(row, "author"),
                row.getLong("views"),
                row.getInt("helpful"),
                row.getInt("not_helpful"));
    }
}
