package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer did what was wanted of them; it is to be checked. */
@EventName("porchlight.project.TaskDoneByCustomer.v1")
public record TaskDoneByCustomer(
        UUID projectId, UUID taskId, @Nullable String comment, List<AttachedFile> attachments) implements SeenByAll {}
