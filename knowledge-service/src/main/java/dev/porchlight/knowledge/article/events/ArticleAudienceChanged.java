package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * The article is for others now, whether it is published or not.
 *
 * @param organisationIds whom it is for, if the audience is certain organisations; otherwise none
 */
@EventName("porchlight.knowledge.ArticleAudienceChanged.v1")
public record ArticleAudienceChanged(UUID articleId, Audience audience, List<UUID> organisationIds) {}
