package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer is asked to do something, or something else than before. */
@EventName("porchlight.project.CustomerTaskSet.v1")
public record CustomerTaskSet(
        UUID projectId, UUID taskId, String title, @Nullable LocalDate dueOn) implements SeenByAll {}
