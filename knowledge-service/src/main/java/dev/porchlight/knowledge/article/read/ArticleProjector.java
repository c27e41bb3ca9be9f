package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.ArticleAudienceChanged;
import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.paging.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row per article, for lists. While it is published, all that shows of its draft is whether it differs. */
@ArticleViews
class ArticleProjector {

    private final JdbcClient jdbc;
    private final Columns columns;

    ArticleProjector(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @EventHandler
    void on(ArticleDrafted event, Envelope envelope) {
        Named author = Named.of(envelope.actor());
        jdbc.sql("""
                insert into article (id, number, state, audience, organisation_ids, title, language, subject_id,
                  author_id, author_name, updated_at, version)
                values (:id, :number, 'draft', :audience, cast(:organisations as uuid[]), :title, :language,
                  :subject_id, :author, :authorName, :at, :version)""")
                .param("id", event.articleId())
                .param("number", event.number())
                .param("audience", event.audience().word())
                .param("organisations", Columns.array(event.organisationIds()))
                .params(columns.of(event.content()))
                .param("author", author.id())
                .param("authorName", author.name())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("version", envelope.sequence())
                .update();
    }

    @EventHandler
    void on(ArticleEdited event, Envelope envelope) {
        String articleSays = "update article set title = :title, language = :language, subject_id = :subject_id"
                + " where id = :id and state <> 'published'";
        String editionSaysOtherwise = """
                update article a set changed =
                  (e.title, e.markdown, e.language, e.subject_id, e.related_ids, e.attachments) is distinct from
                  (:title, :markdown, :language, :subject_id, cast(:related_ids as uuid[]), cast(:attachments as jsonb))
                from article_edition e
                where a.id = :id and a.state = 'published' and e.article_id = a.id and e.edition = a.edition""";
        for (String statement : List.of(articleSays, editionSaysOtherwise)) {
            jdbc.sql(statement)
                    .param("id", event.articleId())
                    .params(columns.of(event.content()))
                    .update();
        }
        touchUnseen(event.articleId(), envelope);
    }

    @EventHandler
    void on(ArticleDraftDiscarded event, Envelope envelope) {
        jdbc.sql("update article set changed = false where id = ?")
                .param(event.articleId())
                .update();
        touchUnseen(event.articleId(), envelope);
    }

    @EventHandler
    void on(ArticlePublished event, Envelope envelope) {
        Content content = event.content();
        jdbc.sql("""
                update article set state = 'published', changed = false, edition = ?, title = ?, language = ?,
                  subject_id = ?, published_at = ? where id = ?""")
                .params(
                        event.edition(),
                        content.title(),
                        content.language(),
                        content.subjectId(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        event.articleId())
                .update();
        touch(event.articleId(), envelope);
    }

    @EventHandler
    void on(ArticleWithdrawn event, Envelope envelope) {
        jdbc.sql("""
                update article a set state = 'withdrawn', changed = false, published_at = null, title = d.title,
                  language = d.language, subject_id = d.subject_id
                from article_draft d where a.id = ? and d.article_id = a.id""").param(event.articleId()).update();
        touch(event.articleId(), envelope);
    }

    @EventHandler
    void on(ArticleAudienceChanged event, Envelope envelope) {
        jdbc.sql("update article set audience = ?, organisation_ids = cast(? as uuid[]) where id = ?")
                .params(event.audience().word(), Columns.array(event.organisationIds()), event.articleId())
                .update();
        touchUnseen(event.articleId(), envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article").update();
    }

    /** Nothing that readers see: they are not to know, not even by the version. */
    private void touchUnseen(UUID article, Envelope envelope) {
        jdbc.sql("update article set unseen = unseen + 1 where id = ?")
                .param(article)
                .update();
        touch(article, envelope);
    }

    private void touch(UUID article, Envelope envelope) {
        jdbc.sql("update article set updated_at = ?, version = ? where id = ?")
                .params(envelope.time().atOffset(ZoneOffset.UTC), envelope.sequence(), article)
                .update();
    }
}
