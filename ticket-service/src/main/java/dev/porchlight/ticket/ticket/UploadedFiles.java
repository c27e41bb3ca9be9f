package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import java.util.List;
import java.util.UUID;

/** Where uploaded files wait for the ticket they will belong to. */
public interface UploadedFiles {

    /** Whom a file is shown to, of those who may open its ticket. */
    enum Audience {
        EVERYBODY,
        SERVICE_TEAM
    }

    /**
     * Ties files to a ticket, once and for all, in the transaction of the command that asks for it.
     *
     * @throws dev.porchlight.platform.problem.InvalidInput at {@code /attachmentIds/n}, if a file is not there, is somebody
     *     else's, or belongs to a ticket already
     */
    List<AttachedFile> attach(List<UUID> uploads, UUID ticketId, Audience audience, Caller by);
}
