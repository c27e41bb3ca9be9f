package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.knowledge.markdown.Rendered;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.text.HtmlText;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published. Here Markdown becomes HTML, once. */
@ArticleViews
class EditionProjector {

    private final JdbcClient jdbc;
    private final Columns columns;

    EditionProjector(JdbcClient jdbc, Columns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @EventHandler
    void on(ArticlePublished event, Envelope envelope) {
        Content content = event.content();
        Rendered rendered = Markdown.show(content.markdown());
        Set<UUID> files = new LinkedHashSet<>(rendered.files());
        content.attachments().stream().map(AttachedFile::id).forEach(files::add);
        Named publisher = Named.of(envelope.actor());
        jdbc.sql("""
                insert into article_edition (article_id, edition, title, markdown, html, text, language, subject_id,
                  related_ids, attachments, file_ids, published_at, published_by_id, published_by_name)
                values (:id, :edition, :title, :markdown, :html, :text, :language, :subject_id,
                  cast(:related_ids as uuid[]), cast(:attachments as jsonb), cast(:files as uuid[]), :at, :by, :byName)""")
                .param("id", event.articleId())
                .param("edition", event.edition())
                .params(columns.of(content))
                .param("html", rendered.html())
                .param("text", HtmlText.of(rendered.html()))
                .param("files", Columns.array(files))
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("by", publisher.id())
                .param("byName", publisher.name())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article_edition").update();
    }
}
