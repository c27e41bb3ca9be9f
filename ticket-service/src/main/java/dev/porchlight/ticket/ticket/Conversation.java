package dev.porchlight.ticket.ticket;

import dev.porchlight.ticket.ticket.events.AttachedFile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said to everybody on tickets, word for word. */
public interface Conversation {

    /**
     * @param authorId who wrote it, if that is a contact; else null
     */
    record Comment(
            String text, List<AttachedFile> files, @Nullable UUID authorId) {}

    Optional<Comment> comment(UUID ticket, UUID comment);
}
