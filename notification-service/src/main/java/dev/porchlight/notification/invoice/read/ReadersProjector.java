package dev.porchlight.notification.invoice.read;

import static dev.porchlight.notification.invoice.InvoiceEvents.KIND;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.invoice.InvoiceEvents;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoicesExtended;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Those to whom the MSP extended an organisation's invoices. They are kept as a subject that nobody is told of, under the
 * organisation's id, and named by each of its invoices.
 */
@Component
class ReadersProjector implements RebuildableView {

    private static final String READERS = "invoice-readers";

    private final Subjects subjects;

    ReadersProjector(Subjects subjects) {
        this.subjects = subjects;
    }

    Collection<UUID> of(UUID organisation) {
        return subjects.find(organisation)
                .map(readers -> readers.thing().named())
                .orElse(List.of());
    }

    @Incoming(InvoiceEvents.EXTENDED)
    void on(InvoicesExtended event, Envelope envelope) {
        UUID organisation = event.organisationId();
        Thing nobodyYet = new Thing(organisation, null, null, List.of());
        // Before its first event, so that the event itself comes after it.
        subjects.add(new Subject(READERS, organisation, null, "", "", nobodyYet, null, Map.of()), -1);
        subjects.follow(organisation, event.contactId(), envelope);
        subjects.followAll(KIND, organisation, event.contactId());
    }

    @Incoming(InvoiceEvents.NO_LONGER_EXTENDED)
    void noLonger(InvoicesExtended event, Envelope envelope) {
        subjects.unfollow(event.organisationId(), event.contactId(), envelope);
        subjects.unfollowAll(KIND, event.organisationId(), event.contactId());
    }

    @Override
    public void empty() {
        subjects.empty(READERS);
    }
}
