package dev.porchlight.notification.invoice.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.invoice.InvoiceEvents;
import dev.porchlight.notification.invoice.InvoiceEvents.CreditNoteIssued;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceDisputeAnswered;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceEvent;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceIssued;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoicePaymentReminded;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceSignedOff;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceVoided;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what is known here of invoices from their issue on, and notes what happens to them. */
@Component
class InvoiceProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;
    private final ReadersProjector readers;

    InvoiceProjector(Subjects subjects, ActivityLog log, ReadersProjector readers) {
        this.subjects = subjects;
        this.log = log;
        this.readers = readers;
    }

    @Incoming(InvoiceEvents.ISSUED)
    void on(InvoiceIssued event, Envelope envelope) {
        subjects.add(subject(event), envelope);
        log.note(envelope, event.invoiceId(), "issued", null);
    }

    /** Accounting may say the same invoice anew, with other words. */
    @Incoming(InvoiceEvents.IMPORTED)
    void imported(InvoiceIssued event, Envelope envelope) {
        boolean isNew = subjects.find(event.invoiceId()).isEmpty();
        subjects.add(subject(event), envelope);
        if (isNew) {
            log.note(envelope, event.invoiceId(), "imported", null);
        } else {
            subjects.change(subject(event), envelope);
            log.noteInternally(envelope, event.invoiceId(), "imported-anew", null);
        }
    }

    @Incoming(InvoiceEvents.RESENT)
    void resent(InvoiceEvent event, Envelope envelope) {
        log.noteInternally(envelope, event.invoiceId(), "resent", null);
    }

    @Incoming(InvoiceEvents.REMINDED)
    void on(InvoicePaymentReminded event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), event.overdue() ? "overdue" : "reminded", null);
    }

    @Incoming(InvoiceEvents.PAID)
    void paid(InvoiceEvent event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), "paid", null);
    }

    @Incoming(InvoiceEvents.REVERSED)
    void reversed(InvoiceEvent event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), "payment-reversed", null);
    }

    @Incoming(InvoiceEvents.CONTRADICTED)
    void contradicted(InvoiceEvent event, Envelope envelope) {
        log.noteInternally(envelope, event.invoiceId(), "contradicted", null);
    }

    @Incoming(InvoiceEvents.CREDITED)
    void on(CreditNoteIssued event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), "credited", shorten(event.reason()));
    }

    @Incoming(InvoiceEvents.VOIDED)
    void on(InvoiceVoided event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), "voided", shorten(event.reason()));
    }

    @Incoming(InvoiceEvents.SIGNED_OFF)
    void on(InvoiceSignedOff event, Envelope envelope) {
        subjects.keep(event.invoiceId(), "signer", event.contactId().toString(), envelope);
        log.note(envelope, event.invoiceId(), event.agreed() ? "agreed" : "disputed", shorten(event.comment()));
    }

    @Incoming(InvoiceEvents.ANSWERED)
    void on(InvoiceDisputeAnswered event, Envelope envelope) {
        log.note(envelope, event.invoiceId(), "answered", shorten(event.answer()));
    }

    @Override
    public void empty() {
        log.empty(InvoiceEvents.KIND);
        subjects.empty(InvoiceEvents.KIND);
    }

    private Subject subject(InvoiceIssued event) {
        String number = event.invoice().number();
        String reference = event.invoice().content().reference();
        return new Subject(
                InvoiceEvents.KIND,
                event.invoiceId(),
                number,
                reference == null || reference.isBlank() ? number : reference,
                "/invoices/" + event.invoiceId(),
                new Thing(event.organisationId(), null, null, readers.of(event.organisationId())),
                null,
                Map.of());
    }

    private static String shorten(String text) {
        return text == null ? null : HtmlText.shorten(text, LONGEST);
    }
}
