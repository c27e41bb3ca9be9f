package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project was begun, held, finished, cancelled or taken up again. */
@EventName("porchlight.project.ProjectStatusChanged.v1")
public record ProjectStatusChanged(
        UUID projectId, Status from, Status to, @Nullable String reason) {}
