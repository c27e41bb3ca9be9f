package dev.porchlight.notification.invoice.automation;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Thing;
import dev.porchlight.notification.invoice.InvoiceKind;
import dev.porchlight.notification.subject.Subjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is mailed about an organisation's invoices: those who may see them, and nobody else. */
@Component
class InvoiceReaders {

    private final Directory directory;
    private final Subjects subjects;

    InvoiceReaders(Directory directory, Subjects subjects) {
        this.directory = directory;
        this.subjects = subjects;
    }

    List<UUID> of(UUID organisation) {
        // Those to whom the MSP extended them follow what stands under the organisation's own id.
        Collection<UUID> extended =
                subjects.find(organisation).map(all -> all.thing().named()).orElse(List.of());
        Thing invoices = new Thing(organisation, null, null, extended);
        return Stream.of(
                        directory.contacts(organisation, Roles.BILLING_CONTACT).stream(),
                        directory.contacts(organisation, Roles.PRIMARY_SERVICE_CONTACT).stream(),
                        extended.stream().map(directory::contact).flatMap(Optional::stream))
                .flatMap(people -> people)
                .filter(contact -> InvoiceKind.WHO.includes(contact, invoices))
                .map(Contact::id)
                .distinct()
                .toList();
    }
}
