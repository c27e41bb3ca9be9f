package dev.porchlight.ticket.attachment.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * A file that was sent for a ticket was found to be infected: nobody gets it, and it is no ticket's. Whoever is behind the
 * event sent it.
 *
 * @param size in bytes
 * @param infection what it has, as the scanner calls it
 */
@EventName("porchlight.ticket.FileQuarantined.v1")
public record FileQuarantined(UUID fileId, String name, long size, String infection) {}
