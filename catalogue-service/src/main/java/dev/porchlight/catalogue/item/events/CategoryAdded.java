package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The catalogue has another category. Categories stand in the order of their positions. */
@EventName("porchlight.catalogue.CategoryAdded.v1")
public record CategoryAdded(UUID categoryId, String name, int position) {}
