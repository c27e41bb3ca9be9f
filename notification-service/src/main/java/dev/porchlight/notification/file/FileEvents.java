package dev.porchlight.notification.file;

import dev.porchlight.platform.inbox.Envelope;
import java.util.Set;
import java.util.UUID;

/** Of ticket-service's events about files, the fields that are used here. */
public final class FileEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "file";

    public static final String QUARANTINED = "porchlight.ticket.FileQuarantined.v1";

    private static final Set<String> PEOPLE = Set.of("customer", "agent");

    private FileEvents() {}

    public static boolean isSentByPerson(Envelope envelope) {
        return PEOPLE.contains(envelope.actor().kind());
    }

    /** @param infection what it has, as the scanner calls it */
    public record FileQuarantined(UUID fileId, String name, String infection) {}
}
