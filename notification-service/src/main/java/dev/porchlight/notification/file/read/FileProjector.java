package dev.porchlight.notification.file.read;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Thing;
import dev.porchlight.notification.file.FileEvents;
import dev.porchlight.notification.file.FileEvents.FileQuarantined;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps those files of which there was something to tell. They have no page: who reads of one comes to the tickets. */
@Component
class FileProjector implements RebuildableView {

    private static final String TICKETS = "/tickets";

    private final Subjects subjects;
    private final Directory directory;

    FileProjector(Subjects subjects, Directory directory) {
        this.subjects = subjects;
        this.directory = directory;
    }

    @Incoming(FileEvents.QUARANTINED)
    void on(FileQuarantined event, Envelope envelope) {
        subjects.add(
                new Subject(
                        FileEvents.KIND, event.fileId(), null, event.name(), TICKETS, whose(envelope), null, Map.of()),
                envelope);
    }

    private Thing whose(Envelope envelope) {
        UUID sender = FileEvents.isSentByPerson(envelope)
                ? UUID.fromString(envelope.actor().id())
                : null;
        UUID organisation = sender == null
                ? null
                : directory.contact(sender).map(Contact::organisationId).orElse(null);
        return new Thing(organisation, null, sender, List.of());
    }

    @Override
    public void empty() {
        subjects.empty(FileEvents.KIND);
    }
}
