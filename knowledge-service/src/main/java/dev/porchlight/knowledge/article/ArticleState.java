package dev.porchlight.knowledge.article;

import dev.porchlight.knowledge.article.events.ArticleAudienceChanged;
import dev.porchlight.knowledge.article.events.ArticleDraftDiscarded;
import dev.porchlight.knowledge.article.events.ArticleDrafted;
import dev.porchlight.knowledge.article.events.ArticleEdited;
import dev.porchlight.knowledge.article.events.ArticlePublished;
import dev.porchlight.knowledge.article.events.ArticleWithdrawn;
import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.knowledge.article.events.Content;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about an article depend on, folded from its events. */
abstract class ArticleState {

    @AggregateIdentifier
    UUID id;

    long number;
    Content draft;

    /** What readers see; null if it is nothing. */
    Content published;

    int editions;
    Audience audience;
    List<UUID> organisationIds;

    boolean isPublished() {
        return published != null;
    }

    boolean isWithdrawn() {
        return published == null && editions > 0;
    }

    @EventSourcingHandler
    void on(ArticleDrafted event) {
        id = event.articleId();
        number = event.number();
        draft = event.content();
        audience = event.audience();
        organisationIds = event.organisationIds();
    }

    @EventSourcingHandler
    void on(ArticleEdited event) {
        draft = event.content();
    }

    @EventSourcingHandler
    void on(ArticleDraftDiscarded event) {
        draft = published;
    }

    @EventSourcingHandler
    void on(ArticlePublished event) {
        published = event.content();
        editions = event.edition();
    }

    @EventSourcingHandler
    void on(ArticleWithdrawn event) {
        published = null;
    }

    @EventSourcingHandler
    void on(ArticleAudienceChanged event) {
        audience = event.audience();
        organisationIds = event.organisationIds();
    }
}
