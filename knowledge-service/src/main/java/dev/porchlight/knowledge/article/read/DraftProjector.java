package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.search.SearchDocument;
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
        Content published = jdbc.sql("select * from article_edition where article_id = ? order by edition desc limit 1")
                .param(event.articleId())
                .query((row, number) -> columns.content(row))
                .single();
        write(event.articleId(), published, envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article_draft").update();
    }

    private void write(UUID article, Content content, Envelope envelope) {
        Named editor = Named.of(envelope.actor());
        SearchDocument words = new SearchDocument().with('A', content.title()).with('D', content.markdown());
        jdbc.sql("""
                insert into article_draft (article_id, title, markdown, language, subject_id, related_ids, attachments,
                  edited_at, edited_by_id, edited_by_name, words)
                values (:id, :title, :markdown, :language, :subject_id, cast(:related_ids as uuid[]),
                  cast(:attachments as jsonb), :at, :by, :byName, %s)
                on conflict (article_id) do update set title = excluded.title, markdown = excluded.markdown,
                  language = excluded.language, subject_id = excluded.subject_id, related_ids = excluded.related_ids,
                  attachments = excluded.attachments, edited_at = excluded.edited_at,
                  edited_by_id = excluded.edited_by_id, edited_by_name = excluded.edited_by_name,
                  words = excluded.words""".formatted(SearchDocument.VECTOR))
                .param("id", article)
                .params(columns.of(content))
                .params(words.parameters())
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("by", editor.id())
                .param("byName", editor.name())
                .update();
    }
}
