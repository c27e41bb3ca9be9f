package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** There is a further category. */
@EventName("porchlight.knowledge.CategoryAdded.v1")
public record CategoryAdded(UUID categoryId, String name) {}
