package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The category has a further subject. */
@EventName("porchlight.knowledge.SubjectAdded.v1")
public record SubjectAdded(UUID categoryId, UUID subjectId, String name) {}
