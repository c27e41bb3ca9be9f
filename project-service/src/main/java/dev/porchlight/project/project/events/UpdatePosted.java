package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The service team told how it goes.
 *
 * @param text rich text
 * @param reason for the health
 */
@EventName("porchlight.project.UpdatePosted.v1")
public record UpdatePosted(
        UUID projectId,
        UUID updateId,
        String text,
        Health health,
        @Nullable String reason,
        List<AttachedFile> attachments) {}
