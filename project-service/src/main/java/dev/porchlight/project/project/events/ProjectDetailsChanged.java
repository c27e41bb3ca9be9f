package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project is called, where it is and who runs it. */
@EventName("porchlight.project.ProjectDetailsChanged.v1")
public record ProjectDetailsChanged(
        UUID projectId,
        String title,
        @Nullable UUID siteId,
        String type,
        @Nullable UUID managerId) {}
