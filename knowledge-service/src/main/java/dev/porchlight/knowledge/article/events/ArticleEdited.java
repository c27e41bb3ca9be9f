package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The draft says something else now; what is published stays as it is. */
@EventName("porchlight.knowledge.ArticleEdited.v1")
public record ArticleEdited(UUID articleId, Content content) {}
