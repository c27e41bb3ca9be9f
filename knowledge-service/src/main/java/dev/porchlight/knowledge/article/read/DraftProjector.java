package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What authors are at: the only table it stands in. */
@ArticleViews
class DraftProjector {

    private final JdbcClient jdbc;
    private final Columns columns;

    DraftProjector(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @EventHandler
    void on(ArticleDrafted event, Envelope envelope) {
        write(event.articleId(), event.content(), envelope);
    }

    @EventHandler
    void on(ArticleEdited event, Envelope envelope) {
        write(event.articleId(), event.content(), envelope);
    }

    @EventHandler
    void on(ArticleDraftDiscarded event, Envelope envelope) {
        Named editor = Named.of(envelope.actor());
        jdbc.sql("""
                update article_draft d set title = e.title, markdown = e.markdown, language = e.language,
                  subject_id = e.subject_id, related_ids = e.related_ids, attachments = e.attachments,
                  edited_at = :at, edited_by_id = :by, edited_by_name = :byName
                from article_edition e
                where d.article_id = :id and e.article_id = :id
                  and e.edition = (select max(edition) from article_edition where article_id = :id)""")
                .param("id", event.articleId())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("by", editor.id())
                .param("byName", editor.name())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article_draft").update();
    }

    private void write(UUID article, Content content, Envelope envelope) {
        Named editor = Named.of(envelope.actor());
        jdbc.sql("""
                insert into article_draft (article_id, title, markdown, language, subject_id, related_ids, attachments,
                  edited_at, edited_by_id, edited_by_name)
                values (:id, :title, :markdown, :language, :subject_id, cast(:related_ids as uuid[]),
                  cast(:attachments as jsonb), :at, :by, :byName)
                on conflict (article_id) do update set title = excluded.title, markdown = excluded.markdown,
                  language = excluded.language, subject_id = excluded.subject_id, related_ids = excluded.related_ids,
                  attachments = excluded.attachments, edited_at = excluded.edited_at,
                  edited_by_id = excluded.edited_by_id, edited_by_name = excluded.edited_by_name""")
                .param("id", article)
                .params(columns.of(content))
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("by", editor.id())
                .param("byName", editor.name())
                .update();
    }
}
