package dev.porchlight.knowledge.article.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The draft says again what is published. */
@EventName("porchlight.knowledge.ArticleDraftDiscarded.v1")
public record ArticleDraftDiscarded(UUID articleId) {}
