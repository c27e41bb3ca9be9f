package dev.porchlight.knowledge.article;

import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.platform.eventstore.EventName;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at the event that an article began with, and at no other: Axon's store would bring a hundred of them, with
 * their texts. The article itself is not loaded: two that name each other would wait for each other.
 */
@Component
class StoredArticles implements Articles {

    private static final String DRAFTED =
            ArticleDrafted.class.getAnnotation(EventName.class).value();

    private final JdbcClient jdbc;

    StoredArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong numberOf(UUID articleId) {
        return jdbc.sql("""
                        select cast(cast(convert_from(payload, 'UTF8') as json) ->> 'number' as bigint)
                        from domainevententry
                        where aggregateidentifier = ? and sequencenumber = 0 and payloadtype = ?""")
                .params(articleId.toString(), DRAFTED)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
