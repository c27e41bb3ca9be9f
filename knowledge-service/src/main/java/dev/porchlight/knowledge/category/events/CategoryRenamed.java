package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The category is called otherwise now. */
@EventName("porchlight.knowledge.CategoryRenamed.v1")
public record CategoryRenamed(UUID categoryId, String name) {}
