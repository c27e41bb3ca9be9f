package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** It can be asked for again. */
@EventName("porchlight.catalogue.ItemRestored.v1")
public record ItemRestored(UUID itemId) {}
