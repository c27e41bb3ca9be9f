package dev.porchlight.ticket.view.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * This is all that now holds of a named filter of the queue, be it new or changed.
 *
 * @param ownerId the agent who named it
 * @param filter what the queue is narrowed and sorted by
 * @param shared whether the whole team has it
 */
@EventName("porchlight.ticket.QueueViewSaved.v1")
public record QueueViewSaved(UUID viewId, UUID ownerId, String name, List<Narrowing> filter, boolean shared) {}
