package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Cursors;
import dev.porchlight.platform.web.Page;
import dev.porchlight.platform.web.PageRequest;
import dev.porchlight.platform.web.PagedQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
            @Nullable ArticleForTeam team) {}

    private static final String COLUMNS = """
            a.id, a.number, a.title, a.language, a.published_at, a.updated_at, a.version, a.state, a.changed, a.audience,
            cardinality(a.organisation_ids) as organisations, a.author_id, a.author_name, a.helpful, a.not_helpful,
            s.id as subject_id, s.name as subject_name, c.id as category_id, c.name as category_name,
            coalesce(v.views, 0) as views""";

    private static final String TABLES = """
            article a
            join subject s on s.id = a.subject_id
            join category c on c.id = s.category_id
            left join article_views v on v.article_id = a.id""";

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ArticleListController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping("/api/articles")
    @Operation(
            summary = "List the articles you may read",
            description =
                    "Sort by title, number, publishedAt or updatedAt, and as the service team by views or helpful,"
                            + " with - before it for descending. By title if not said.")
    Page<ArticleItem> list(
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
        Readable readable = Readable.listedTo(caller);
        PagedQuery query = new PagedQuery(COLUMNS, TABLES)
                .key("a.id")
                .where(readable.condition(), readable.parameters())
                .sortable("title", "lower(a.title)", "text")
                .sortable("number", "a.number", "bigint")
                .sortable("publishedAt", "coalesce(a.published_at, '-infinity')", "timestamptz")
                .sortable("updatedAt", caller.isCustomer() ? "a.published_at" : "a.updated_at", "timestamptz")
                .defaultSort("title");
        if (!caller.isCustomer()) {
            query.sortable("views", "coalesce(v.views, 0)", "bigint").sortable("helpful", "a.helpful", "integer");
        }
        new ArticleFilter(categoryId, subjectId, caller.isCustomer() ? null : state, language).narrow(query);
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
                row.getLong("version"),
                caller.isCustomer() ? null : team(row));
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
