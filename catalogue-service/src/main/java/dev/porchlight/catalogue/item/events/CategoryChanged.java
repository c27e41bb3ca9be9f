package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A category is called otherwise, or stands elsewhere. */
@EventName("porchlight.catalogue.CategoryChanged.v1")
public record CategoryChanged(UUID categoryId, String name, int position) {}
