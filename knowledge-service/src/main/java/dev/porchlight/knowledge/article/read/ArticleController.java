package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.read.Columns.RelatedArticle;
import dev.porchlight.knowledge.markdown.MeasuredPictures;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
class ArticleController {

    /** Whether the caller found an article helpful. */
    record OwnOpinion(boolean helpful, @Nullable String comment) {}

    /**
     * An article's page: the published edition.
     *
     * @param html safe to show as it is
     */
    record ArticleDetail(
            UUID id,
            long number,
            int edition,
            String title,
            String html,
            String language,
            Named category,
            Named subject,
            Instant publishedAt,
            List<RelatedArticle> related,
            List<AttachedFile> attachments,
            @Nullable OwnOpinion opinion,
            long version)
            implements Versioned {

        ArticleDetail with(String otherHtml) {
            return new ArticleDetail(
                    id,
                    number,
                    edition,
                    title,
                    otherHtml,
                    language,
                    category,
                    subject,
                    publishedAt,
                    related,
                    attachments,
                    opinion,
                    version);
        }
    }

    /** The condition stands in it twice; within the related articles, {@code a} is each of them. */
    private static final String PAGE = """
            select a.id, a.number, a.version, a.unseen, a.published_at, e.edition, e.title, e.html, e.language, e.attachments,
              s.id as subject_id, s.name as subject_name, c.id as category_id, c.name as category_name,
              o.helpful, o.comment,
              (select json_agg(json_build_object('id', a.id, 'number', a.number, 'title', a.title) order by r.place)
               from unnest(e.related_ids) with ordinality r (id, place) join article a on a.id = r.id
               where %1$s) as related
            from article a
            join article_edition e on e.article_id = a.id and e.edition = a.edition
            join subject s on s.id = a.subject_id
            join category c on c.id = s.category_id
            left join article_opinion o on o.article_id = a.id and o.person_id = :me
            where %2$s and %1$s""";

    private final JdbcClient jdbc;
    private final Columns columns;
    private final Readings readings;
    private final MeasuredPictures pictures;

    ArticleController(JdbcClient jdbc, Columns columns, Readings readings, MeasuredPictures pictures) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.readings = readings;
        this.pictures = pictures;
    }

    @GetMapping("/api/articles/{idOrNumber}")
    @Operation(summary = "Read a published article, by its id or its number")
    ArticleDetail read(@PathVariable String idOrNumber, Caller caller) {
        Key key = Key.of(idOrNumber);
        Readable readable = Readable.by(caller);
        ArticleDetail article = jdbc.sql(PAGE.formatted(readable.condition(), key.condition()))
                .param("key", key.value())
                .param("me", caller.kind() == Caller.Kind.MACHINE ? null : caller.personId())
                .params(readable.parameters())
                .query((row, number) -> article(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
        if (caller.isCustomer()) {
            readings.note(article.id(), caller.personId());
        }
        return article.with(pictures.in(article.html()));
    }

    private ArticleDetail article(ResultSet row, Caller caller) throws SQLException {
        boolean helpful = row.getBoolean("helpful");
        OwnOpinion opinion = row.wasNull() ? null : new OwnOpinion(helpful, row.getString("comment"));
        return new ArticleDetail(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getInt("edition"),
                row.getString("title"),
                row.getString("html"),
                row.getString("language"),
                Named.of(row, "category"),
                Named.of(row, "subject"),
                Times.of(row, "published_at"),
                columns.related(row),
                columns.files(row),
                opinion,
                row.getLong("version") - (caller.isCustomer() ? row.getLong("unseen") : 0));
    }
}
