package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.MailKind;
import java.util.List;
import java.util.UUID;

/**
 * A mail to be sent now.
 *
 * @param thread the ids of what the reader was sent about this ticket before, oldest first
 * @param text what was said, in rich text; null for nothing
 * @param requester who asked, with their organisation
 */
record DueMail(
        UUID id,
        MailKind kind,
        UUID ticketId,
        long number,
        String summary,
        String actor,
        String company,
        String text,
        Reader reader,
        String requester,
        List<UUID> thread) {

    record Reader(String name, String email, boolean agent) {}
}
