package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * Readers see this edition from now on: all of it stands here.
 *
 * @param edition from 1, each one more than the last
 * @param organisationIds whom it is for, if the audience is certain organisations; otherwise none
 */
@EventName("porchlight.knowledge.ArticlePublished.v1")
public record ArticlePublished(
        UUID articleId, long number, int edition, Content content, Audience audience, List<UUID> organisationIds) {}
