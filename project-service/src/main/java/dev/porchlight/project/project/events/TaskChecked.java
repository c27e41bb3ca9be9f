package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the customer did was looked at.
 *
 * @param reason why it was sent back; null if it was accepted
 */
@EventName("porchlight.project.TaskChecked.v1")
public record TaskChecked(
        UUID projectId,
        UUID taskId,
        boolean accepted,
        @Nullable String reason) implements SeenByAll {}
