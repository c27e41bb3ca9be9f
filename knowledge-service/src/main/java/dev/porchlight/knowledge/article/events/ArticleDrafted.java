package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * Somebody began an article. Nobody but the service team can read it yet.
 *
 * @param number what people call the article by, unique in this deployment
 * @param organisationIds whom it will be for, if the audience is certain organisations; otherwise none
 */
@EventName("porchlight.knowledge.ArticleDrafted.v1")
public record ArticleDrafted(
        UUID articleId, long number, Content content, Audience audience, List<UUID> organisationIds) {}
