package dev.porchlight.catalogue.item.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** It can be asked for no more. What was asked for goes on. */
@EventName("porchlight.catalogue.ItemRetired.v1")
public record ItemRetired(UUID itemId) {}
