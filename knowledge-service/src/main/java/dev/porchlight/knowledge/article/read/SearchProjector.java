package dev.porchlight.knowledge.article.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.category.events.CategoryRenamed;
import dev.porchlight.knowledge.category.events.SubjectRenamed;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.text.HtmlText;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of published articles. Those of drafts stand with the drafts. */
@ArticleViews
class SearchProjector {

    /** What an article's head is made of. */
    private record Head(UUID id, long number, String title, String subject, String category) {

        SearchDocument words() {
            return new SearchDocument().with('A', number + " " + title).with('B', subject + " " + category);
        }
    }

    private static final String HEADS = """
            select a.id, a.number, e.title, s.name as subject, c.name as category
            from article a
            join article_edition e on e.article_id = a.id and e.edition = a.edition
            join subject s on s.id = e.subject_id
            join category c on c.id = s.category_id
            where a.state = 'published' and\s""";

    private final JdbcClient jdbc;

    SearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ArticlePublished event) {
        String html = Markdown.render("/markdown", event.content().markdown()).html();
        jdbc.sql(LEARN + """
                insert into article_search (id, head, body) values (:id, '', %s)
                on conflict (id) do update set body = excluded.body""".formatted(VECTOR))
                .params(new SearchDocument().with('D', HtmlText.of(html)).parameters())
                .param("id", event.articleId())
                .update();
        Head head = jdbc.sql("select s.name as subject, c.name as category from subject s"
                        + " join category c on c.id = s.category_id where s.id = ?")
                .param(event.content().subjectId())
                .query((row, number) -> new Head(
                        event.articleId(),
                        event.number(),
                        event.content().title(),
                        row.getString("subject"),
                        row.getString("category")))
                .single();
        write(head);
    }

    @EventHandler
    void on(ArticleWithdrawn event) {
        jdbc.sql("delete from article_search where id = ?")
                .param(event.articleId())
                .update();
    }

    @EventHandler
    void on(SubjectRenamed event) {
        rewriteHeads("s.id = ?", event.subjectId());
    }

    @EventHandler
    void on(CategoryRenamed event) {
        rewriteHeads("c.id = ?", event.categoryId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate article_search").update();
    }

    private void rewriteHeads(String condition, UUID id) {
        jdbc.sql(HEADS + condition).param(id).query(Head.class).list().forEach(this::write);
    }

    private void write(Head head) {
        jdbc.sql(LEARN + "update article_search set head = " + VECTOR + " where id = :id")
                .params(head.words().parameters())
                .param("id", head.id())
                .update();
    }
}
