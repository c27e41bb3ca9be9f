package dev.porchlight.knowledge.category.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The subject, which had no articles, is gone. */
@EventName("porchlight.knowledge.SubjectRemoved.v1")
public record SubjectRemoved(UUID categoryId, UUID subjectId) {}
