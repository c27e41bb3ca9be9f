package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for more, or for something else, than was agreed.
 *
 * @param text rich text
 * @param contactId the contact who asks; null for the service team
 */
@EventName("porchlight.project.ChangeRequested.v1")
public record ChangeRequested(
        UUID projectId,
        UUID changeId,
        String title,
        String text,
        @Nullable UUID contactId) implements SeenByAll {}
