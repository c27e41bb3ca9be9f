package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Nobody but the service team can read the article any more. */
@EventName("porchlight.knowledge.ArticleWithdrawn.v1")
public record ArticleWithdrawn(UUID articleId) {}
