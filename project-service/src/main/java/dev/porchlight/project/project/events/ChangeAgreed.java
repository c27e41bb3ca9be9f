package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A change was accepted, by its quote, and is part of the plan. */
@EventName("porchlight.project.ChangeAgreed.v1")
public record ChangeAgreed(UUID projectId, UUID changeId, String title, QuoteOrigin quote) implements SeenByAll {}
