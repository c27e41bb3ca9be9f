package dev.porchlight.ticket.view.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A named filter is there no more. */
@EventName("porchlight.ticket.QueueViewDiscarded.v1")
public record QueueViewDiscarded(UUID viewId) {}
