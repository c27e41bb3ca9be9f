package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * Somebody left a note that all who may know of the project see.
 *
 * @param text rich text
 */
@EventName("porchlight.project.NoteAdded.v1")
public record NoteAdded(UUID projectId, UUID noteId, String text, List<AttachedFile> attachments)
        implements SeenByAll {}
