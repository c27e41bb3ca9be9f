package dev.porchlight.notification.asset.automation;

import static dev.porchlight.notification.asset.AssetEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.asset.AssetEvents;
import dev.porchlight.notification.asset.AssetEvents.ExpiryAnnounced;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.mail.Said.Sentence;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whoever uses it hears, and the organisation's Primary Service Contacts: what the asset's page says, too. */
@Component
class WhenWarrantyOrLicenceEndsThenMailThoseConcerned {

    private final Directory directory;
    private final MailLedger mails;

    WhenWarrantyOrLicenceEndsThenMailThoseConcerned(Directory directory, MailLedger mails) {
        this.directory = directory;
        this.mails = mails;
    }

    @Incoming(AssetEvents.EXPIRY)
    void on(ExpiryAnnounced event, Envelope envelope) {
        if (event.number() == null) {
            return;
        }
        AssetMail kind = event.isWarranty() ? AssetMail.WARRANTY_ENDS : AssetMail.LICENCE_ENDS;
        List<UUID> contacts = directory.contacts(event.organisationId(), Roles.PRIMARY_SERVICE_CONTACT).stream()
                .map(Contact::id)
                .toList();
        mails.tell(
                envelope,
                KIND,
                event.assetId(),
                Said.NOTHING.saying(Stream.of(
                        new Sentence("sentence.last-day").with("day", event.on().toString()))),
                Recipients.otherThan(envelope.actor().id())
                        .add(event.ownerId(), kind, "owner")
                        .addAll(contacts, kind, "primary"));
    }
}
