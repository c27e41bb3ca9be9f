package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.article.read.Columns.RelatedArticle;
import dev.porchlight.knowledge.markdown.MeasuredPictures;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{id}")
@Tag(name = "Writing articles")
class DraftController {

    /** An edition among others. */
    record EditionItem(int edition, String title, Instant publishedAt, Named publishedBy) {}

    /** An edition as it was published. */
    record EditionDetail(
            int edition, String title, String markdown, String html, Instant publishedAt, Named publishedBy) {

        EditionDetail with(String otherHtml) {
            return new EditionDetail(edition, title, markdown, otherHtml, publishedAt, publishedBy);
        }
    }

    /**
     * An article as its authors see it.
     *
     * @param changed published, with changes that are not
     * @param edition the last one; null before the first
     * @param editions the newest first
     * @param views how many customers read it, each counted once a day
     */
    record ArticleDraft(
            UUID id,
            long number,
            String title,
            String markdown,
            String language,
            Named category,
            Named subject,
            @Schema(implementation = Audience.class) String audience,
            List<Named> organisations,
            List<RelatedArticle> related,
            List<AttachedFile> attachments,

            @Schema(allowableValues = {"draft", "published", "withdrawn"})
            String state,

            boolean changed,
            @Nullable Integer edition,
            Named author,
            Named editedBy,
            Instant editedAt,
            List<EditionItem> editions,
            long views,
            int helpful,
            int notHelpful,
            long version)
            implements Versioned {}

    private static final String DRAFT = """
            select a.id, a.number, d.title, d.markdown, d.language, d.attachments, a.audience, a.state, a.changed,
              a.edition, a.author_id, a.author_name, d.edited_by_id, d.edited_by_name, d.edited_at, a.helpful,
              a.not_helpful, a.version, coalesce(v.views, 0) as views,
              s.id as subject_id, s.name as subject_name, c.id as category_id, c.name as category_name,
              (select json_agg(json_build_object('id', o.id, 'name', n.name) order by lower(n.name))
               from unnest(a.organisation_ids) o (id) left join directory_organisation n on n.id = o.id)
                as organisations,
              (select json_agg(json_build_object('id', b.id, 'number', b.number, 'title', b.title) order by r.place)
               from unnest(d.related_ids) with ordinality r (id, place) join article b on b.id = r.id) as related
            from article a
            join article_draft d on d.article_id = a.id
            join subject s on s.id = d.subject_id
            join category c on c.id = s.category_id
            left join article_views v on v.article_id = a.id
            where\s""";

    /** Without their texts, of which there may be many. */
    private static final String EDITIONS = """
            select e.edition, e.title, e.published_at, e.published_by_id, e.published_by_name
            from article a join article_edition e on e.article_id = a.id
            where\s""";

    private static final String EDITION = """
            select e.title, e.markdown, e.html, e.published_at, e.published_by_id, e.published_by_name
            from article a join article_edition e on e.article_id = a.id
            where\s""";

    private final JdbcClient jdbc;
    private final Columns columns;
    private final MeasuredPictures pictures;

    DraftController(JdbcClient jdbc, Columns columns, MeasuredPictures pictures) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.pictures = pictures;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("knowledge:read");
    }

    @GetMapping("/draft")
    @Operation(summary = "Open an article to write at it, by its id or its number")
    ArticleDraft draft(@PathVariable("id") String idOrNumber) {
        Key key = Key.of(idOrNumber);
        List<EditionItem> editions = jdbc.sql(EDITIONS + key.condition() + " order by e.edition desc")
                .param("key", key.value())
                .query((row, number) -> new EditionItem(
                        row.getInt("edition"),
                        row.getString("title"),
                        Times.of(row, "published_at"),
                        Named.of(row, "published_by")))
                .list();
        return jdbc.sql(DRAFT + key.condition())
                .param("key", key.value())
                .query((row, number) -> draft(row, editions))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/editions/{edition}")
    @Operation(summary = "Look at an edition as it was published")
    EditionDetail edition(@PathVariable("id") String idOrNumber, @PathVariable int edition) {
        Key key = Key.of(idOrNumber);
        EditionDetail found = jdbc.sql(EDITION + key.condition() + " and e.edition = :edition")
                .param("key", key.value())
                .param("edition", edition)
                .query((row, number) -> new EditionDetail(
                        edition,
                        row.getString("title"),
                        row.getString("markdown"),
                        row.getString("html"),
                        Times.of(row, "published_at"),
                        Named.of(row, "published_by")))
                .optional()
                .orElseThrow(NotFound::new);
        return found.with(pictures.in(found.html()));
    }

    private ArticleDraft draft(ResultSet row, List<EditionItem> editions) throws SQLException {
        return new ArticleDraft(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                row.getString("markdown"),
                row.getString("language"),
                Named.of(row, "category"),
                Named.of(row, "subject"),
                row.getString("audience"),
                columns.names(row, "organisations"),
                columns.related(row),
                columns.files(row),
                row.getString("state"),
                row.getBoolean("changed"),
                row.getObject("edition", Integer.class),
                Named.of(row, "author"),
                Named.of(row, "edited_by"),
                Times.of(row, "edited_at"),
                editions,
                row.getLong("views"),
                row.getInt("helpful"),
                row.getInt("not_helpful"),
                row.getLong("version"));
    }
}
