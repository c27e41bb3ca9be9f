package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The category, which had no subjects, is gone. */
@EventName("porchlight.knowledge.CategoryRemoved.v1")
public record CategoryRemoved(UUID categoryId) {}
