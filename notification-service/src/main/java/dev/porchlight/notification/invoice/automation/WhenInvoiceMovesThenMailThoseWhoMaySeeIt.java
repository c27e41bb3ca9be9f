package dev.porchlight.notification.invoice.automation;

import static dev.porchlight.notification.invoice.InvoiceEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.invoice.InvoiceEvents;
import dev.porchlight.notification.invoice.InvoiceEvents.CreditNoteIssued;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceDisputeAnswered;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceEvent;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceIssued;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoicePaymentReminded;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceSignedOff;
import dev.porchlight.notification.invoice.InvoiceEvents.InvoiceVoided;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Decides who hears of what by mail: of an organisation's invoices those who may see them, of disputes those who bill. */
@Component
class WhenInvoiceMovesThenMailThoseWhoMaySeeIt {

    private static final String READER = "reader";
    private static final String SIGNER = "signer";
    private static final String TEAM = "team";

    /** What accounting brings that is older is history. */
    private static final Duration NEWS = Duration.ofDays(14);

    private final Subjects invoices;
    private final Directory directory;
    private final InvoiceReaders readers;
    private final MailLedger mails;
    private final Clock clock;

    WhenInvoiceMovesThenMailThoseWhoMaySeeIt(
            Subjects invoices, Directory directory, InvoiceReaders readers, MailLedger mails) {
        this.invoices = invoices;
        this.directory = directory;
        this.readers = readers;
        this.mails = mails;
        this.clock = Clock.systemUTC();
    }

    @Incoming(InvoiceEvents.ISSUED)
    void on(InvoiceIssued event, Envelope envelope) {
        tellIssued(event, envelope);
    }

    @Incoming(InvoiceEvents.IMPORTED)
    void imported(InvoiceIssued event, Envelope envelope) {
        LocalDate oldest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(NEWS.toDays());
        if (envelope.sequence() == 0 && !event.invoice().issuedOn().isBefore(oldest)) {
            tellIssued(event, envelope);
        }
    }

    @Incoming(InvoiceEvents.RESENT)
    void resent(InvoiceEvent event, Envelope envelope) {
        tellReaders(event.invoiceId(), InvoiceMail.RESENT, Said.NOTHING, envelope);
    }

    @Incoming(InvoiceEvents.REMINDED)
    void on(InvoicePaymentReminded event, Envelope envelope) {
        tellReaders(
                event.invoiceId(),
                event.overdue() ? InvoiceMail.OVERDUE : InvoiceMail.DUE_SOON,
                Said.NOTHING.with("amount", event.due()).with("day", event.dueOn()),
                envelope);
    }

    @Incoming(InvoiceEvents.CREDITED)
    void on(CreditNoteIssued event, Envelope envelope) {
        tellReaders(
                event.invoiceId(),
                InvoiceMail.CREDITED,
                plain(event.reason()).with("amount", event.totals().total()),
                envelope);
    }

    @Incoming(InvoiceEvents.VOIDED)
    void on(InvoiceVoided event, Envelope envelope) {
        tellReaders(event.invoiceId(), InvoiceMail.VOIDED, plain(event.reason()), envelope);
    }

    /** Where nobody bills, the administrators do. */
    @Incoming(InvoiceEvents.SIGNED_OFF)
    void on(InvoiceSignedOff event, Envelope envelope) {
        if (event.agreed()) {
            return;
        }
        List<Agent> billing = directory.agents(Roles.BILLING);
        List<Agent> team = billing.isEmpty() ? directory.agents(Roles.ADMINISTRATOR) : billing;
        tell(
                event.invoiceId(),
                plain(event.comment()),
                envelope,
                (invoice, to) -> to.addAll(team.stream().map(Agent::id).toList(), InvoiceMail.DISPUTED, TEAM));
    }

    @Incoming(InvoiceEvents.ANSWERED)
    void on(InvoiceDisputeAnswered event, Envelope envelope) {
        tell(
                event.invoiceId(),
                plain(event.answer()),
                envelope,
                (invoice, to) -> readers.of(invoice.thing().organisationId()).stream()
                        .filter(reader ->
                                reader.toString().equals(invoice.kept().get("signer")))
                        .forEach(signer -> to.add(signer, InvoiceMail.ANSWERED, SIGNER)));
    }

    /** The first that is heard of it: what is known of it otherwise may not be there yet. */
    private void tellIssued(InvoiceIssued event, Envelope envelope) {
        Said facts = Said.NOTHING
                .with("amount", event.invoice().totals().total())
                .with("day", event.invoice().dueOn());
        Recipients recipients = Recipients.otherThan(envelope.actor().id())
                .addAll(readers.of(event.organisationId()), InvoiceMail.ISSUED, READER);
        mails.tell(envelope, KIND, event.invoiceId(), facts, recipients);
    }

    private void tellReaders(UUID id, InvoiceMail kind, Said said, Envelope envelope) {
        tell(
                id,
                said,
                envelope,
                (invoice, to) -> to.addAll(readers.of(invoice.thing().organisationId()), kind, READER));
    }

    private void tell(UUID id, Said said, Envelope envelope, BiConsumer<Subject, Recipients> whom) {
        invoices.find(id).ifPresent(invoice -> {
            Recipients recipients = Recipients.otherThan(envelope.actor().id());
            whom.accept(invoice, recipients);
            mails.tell(envelope, KIND, id, said, recipients);
        });
    }

    private static Said plain(String text) {
        return text == null || text.isBlank()
                ? Said.NOTHING
                : new Said("<p>" + HtmlUtils.htmlEscape(text) + "</p>", List.of());
    }
}
