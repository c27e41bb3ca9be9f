package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The subject is called otherwise now. */
@EventName("porchlight.knowledge.SubjectRenamed.v1")
public record SubjectRenamed(UUID categoryId, UUID subjectId, String name) {}
