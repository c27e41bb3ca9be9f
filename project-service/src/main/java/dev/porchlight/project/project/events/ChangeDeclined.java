package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change will not be made. */
@EventName("porchlight.project.ChangeDeclined.v1")
public record ChangeDeclined(
        UUID projectId,
        UUID changeId,
        String title,
        @Nullable String reason) implements SeenByAll {}
