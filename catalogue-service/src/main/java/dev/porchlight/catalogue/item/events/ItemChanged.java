package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Something to ask for is described, priced, offered, approved or fulfilled otherwise from now on. */
@EventName("porchlight.catalogue.ItemChanged.v1")
public record ItemChanged(UUID itemId, ItemDetails details) {}
