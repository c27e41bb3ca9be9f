package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** There is something more to ask for, as soon as its form is published. */
@EventName("porchlight.catalogue.ItemAdded.v1")
public record ItemAdded(UUID itemId, ItemDetails details) {}
