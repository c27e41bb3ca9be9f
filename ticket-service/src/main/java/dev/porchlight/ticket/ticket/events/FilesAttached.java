package dev.porchlight.ticket.ticket.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Files were added without a comment. */
@EventName("porchlight.ticket.FilesAttached.v1")
public record FilesAttached(UUID ticketId, List<AttachedFile> attachments) {}
