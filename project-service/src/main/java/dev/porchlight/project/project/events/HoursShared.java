package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Customers are shown the hours of the phases they see, or not any more. */
@EventName("porchlight.project.HoursShared.v1")
public record HoursShared(UUID projectId, boolean shared) {}
