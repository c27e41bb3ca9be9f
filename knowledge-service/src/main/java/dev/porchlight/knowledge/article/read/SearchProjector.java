package dev.porchlight.knowledge.article.read;

import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.knowledge.article.events.ArticleAudienceChanged;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.category.events.CategoryRenamed;
import dev.porchlight.knowledge.category.events.SubjectRenamed;
import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.text.HtmlText;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of published articles, in columns of the articles' rows. Those of drafts stand with the drafts. */
@ArticleViews
class SearchProjector {

    /** What an article's head is made of. */
    private record Head(UUID id, long number, String title, String subject, String category) {

        SearchDocument words() {
            return new SearchDocument().with('A', number + " " + title).with('B', subject + " " + category);
        }
    }

    private static final String HEADS = """
            select a.id, a.number, a.title, s.name as subject, c.name as category
            from article a join subject s on s.id = a.subject_id join category c on c.id = s.category_id
            where a.state = 'published' and\s""";

    /** They correct the searches that {@link Readable#words} says. */
    private static final String LEARN_FOR_ITS_READERS = SearchDocument.learn("""
            (select :searchScopes || case audience when 'everyone' then :everybody else organisation_ids end
             from article where id = :id)""");

    private final JdbcClient jdbc;

    SearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ArticlePublished event) {
        Head head = jdbc.sql("select s.name as subject, c.name as category"
                        + " from subject s join category c on c.id = s.category_id where s.id = ?")
                .param(event.content().subjectId())
                .query((row, number) -> new Head(
                        event.articleId(),
                        event.number(),
                        event.content().title(),
                        row.getString("subject"),
                        row.getString("category")))
                .single();
        String html = Markdown.show(event.content().markdown()).html();
        write("head", event.articleId(), head.words());
        write("body", event.articleId(), body(HtmlText.of(html)));
    }

    /** Its words are learnt for its new readers, whose table need not say so yet; what others have read, they have read. */
    @EventHandler
    void on(ArticleAudienceChanged event) {
        SearchScopes readers = event.audience() == Audience.EVERYONE
                ? SearchScopes.everybody()
                : SearchScopes.of(event.organisationIds().toArray(UUID[]::new));
        heads("a.id = ?", event.articleId()).forEach(head -> learn(head.words(), readers));
        jdbc.sql("""
                select e.text from article a join article_edition e on e.article_id = a.id and e.edition = a.edition
                where a.id = ? and a.state = 'published'""")
                .param(event.articleId())
                .query(String.class)
                .optional()
                .ifPresent(text -> learn(body(text), readers));
    }

    private void learn(SearchDocument words, SearchScopes readers) {
        jdbc.sql(SearchDocument.LEARN + "select true")
                .params(words.parameters(readers))
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(ArticleWithdrawn event) {
        jdbc.sql("update article set head = null, body = null where id = ?")
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

    private void rewriteHeads(String condition, UUID id) {
        heads(condition, id).forEach(head -> write("head", head.id(), head.words()));
    }

    private List<Head> heads(String condition, UUID id) {
        return jdbc.sql(HEADS + condition).param(id).query(Head.class).list();
    }

    private static SearchDocument body(String text) {
        return new SearchDocument().with('D', text);
    }

    /** The column is one of this class's own words, never input. */
    private void write(String column, UUID article, SearchDocument words) {
        jdbc.sql(LEARN_FOR_ITS_READERS + "update article set " + column + " = " + VECTOR + " where id = :id")
                .params(words.parameters(SearchScopes.serviceTeam()))
                .param("everybody", SearchScopes.everybody().ids())
                .param("id", article)
                .update();
    }
}
