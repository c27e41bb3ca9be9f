package dev.porchlight.notification.file.automation;

import static dev.porchlight.notification.file.FileEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.file.FileEvents;
import dev.porchlight.notification.file.FileEvents.FileQuarantined;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whoever sent an infected file hears that it was kept back, and the administrators that it came. */
@Component
class WhenFileIsInfectedThenMailBothSides {

    private final Directory directory;
    private final MailLedger mails;

    WhenFileIsInfectedThenMailBothSides(Directory directory, MailLedger mails) {
        this.directory = directory;
        this.mails = mails;
    }

    @Incoming(FileEvents.QUARANTINED)
    void on(FileQuarantined event, Envelope envelope) {
        Recipients recipients = Recipients.otherThan(envelope.actor().id());
        if (FileEvents.isSentByPerson(envelope)) {
            recipients.addReceipt(UUID.fromString(envelope.actor().id()), FileMail.YOURS_INFECTED, "sender");
        }
        List<UUID> administrators =
                directory.agents(Roles.ADMINISTRATOR).stream().map(Agent::id).toList();
        mails.tell(
                envelope,
                KIND,
                event.fileId(),
                new Said(null, List.of(event.name())).with("infection", event.infection()),
                recipients.addAll(administrators, FileMail.INFECTED, "administrator"));
    }
}
