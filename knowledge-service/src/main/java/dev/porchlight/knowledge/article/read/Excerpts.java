package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.markdown.Markdown;
import dev.porchlight.platform.search.Part;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.HtmlText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where words stand in the texts of a few articles: those of a list's page, once it is known which they are. The list's
 * own query reads no texts, for it would read those of all that were found.
 */
@Component
class Excerpts {

    private static final String EDITIONS = """
            select a.id, left(e.text, 10000) as text
            from article a join article_edition e on e.article_id = a.id and e.edition = a.edition
            where a.id in (:ids) and (%s)""";

    private static final String DRAFTS = """
            select a.id, d.markdown from article a join article_draft d on d.article_id = a.id
            where a.id in (:ids) and (a.state <> 'published' or a.changed)""";

    private final JdbcClient jdbc;

    Excerpts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By article; of what the service team reads, also from drafts, if no edition says it. */
    Map<UUID, List<Part>> of(Collection<UUID> articles, SearchQuery query, Caller caller) {
        Map<UUID, List<Part>> excerpts = new HashMap<>();
        Readable readable = Readable.by(caller);
        if (!articles.isEmpty()) {
            jdbc.sql(EDITIONS.formatted(readable.condition()))
                    .param("ids", articles)
                    .params(readable.parameters())
                    .query(row -> {
                        excerpts.put(row.getObject("id", UUID.class), query.excerpt(row.getString("text")));
                    });
        }
        Set<UUID> others = new HashSet<>(articles);
        others.removeIf(article -> excerpts.get(article) != null);
        if (!others.isEmpty() && !caller.isCustomer()) {
            jdbc.sql(DRAFTS).param("ids", others).query(row -> {
                String html = Markdown.show(row.getString("markdown")).html();
                excerpts.put(row.getObject("id", UUID.class), query.excerpt(HtmlText.of(html)));
            });
        }
        return excerpts;
    }
}
