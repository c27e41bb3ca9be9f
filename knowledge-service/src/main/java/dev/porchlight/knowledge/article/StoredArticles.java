package dev.porchlight.knowledge.article;

import dev.porchlight.knowledge.article.events.ArticleDrafted;
import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Looks at the event that an article began with. The article itself is not loaded: two that name each other would wait
 * for each other.
 */
@Component
class StoredArticles implements Articles {

    private final EventStore events;

    StoredArticles(EventStore events) {
        this.events = events;
    }

    @Override
    public OptionalLong numberOf(UUID articleId) {
        DomainEventStream history = events.readEvents(articleId.toString());
        return history.hasNext() && history.next().getPayload() instanceof ArticleDrafted drafted
                ? OptionalLong.of(drafted.number())
                : OptionalLong.empty();
    }
}
