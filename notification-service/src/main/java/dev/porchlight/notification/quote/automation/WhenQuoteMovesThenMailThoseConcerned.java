package dev.porchlight.notification.quote.automation;

import static dev.porchlight.notification.quote.QuoteEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.notification.quote.QuoteEvents;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAcceptanceWithdrawn;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAccepted;
import dev.porchlight.notification.quote.QuoteEvents.QuoteAcceptedOnBehalf;
import dev.porchlight.notification.quote.QuoteEvents.QuoteCopySealed;
import dev.porchlight.notification.quote.QuoteEvents.QuoteExpiring;
import dev.porchlight.notification.quote.QuoteEvents.QuoteQuestionAnswered;
import dev.porchlight.notification.quote.QuoteEvents.QuoteQuestionAsked;
import dev.porchlight.notification.quote.QuoteEvents.QuoteRejected;
import dev.porchlight.notification.quote.QuoteEvents.QuoteSent;
import dev.porchlight.notification.quote.QuoteEvents.QuoteViewed;
import dev.porchlight.notification.quote.QuoteEvents.QuoteWithdrawn;
import dev.porchlight.notification.quote.QuoteKind;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Decides who hears of what by mail: the contact whose quote it is, and the account manager who answers for it. */
@Component
class WhenQuoteMovesThenMailThoseConcerned {

    private static final String CONTACT = "contact";
    private static final String ASKER = "asker";
    private static final String SIGNER = "signer";
    private static final String MANAGER = "manager";

    private final Subjects quotes;
    private final Directory directory;
    private final MailLedger mails;

    WhenQuoteMovesThenMailThoseConcerned(Subjects quotes, Directory directory, MailLedger mails) {
        this.quotes = quotes;
        this.directory = directory;
        this.mails = mails;
    }

    @Incoming(QuoteEvents.SENT)
    void on(QuoteSent event, Envelope envelope) {
        QuoteMail kind = event.isFirst() ? QuoteMail.SENT : QuoteMail.REVISED;
        tell(
                event.quoteId(),
                plain(event.changes()).saying(DifferenceSentences.of(event.differences())),
                envelope,
                (quote, to) -> to.add(event.snapshot().contactId(), kind, CONTACT));
    }

    @Incoming(QuoteEvents.WITHDRAWN)
    void on(QuoteWithdrawn event, Envelope envelope) {
        tell(
                event.quoteId(),
                plain(event.reason()),
                envelope,
                (quote, to) -> to.add(quote.thing().ownerId(), QuoteMail.WITHDRAWN, CONTACT));
    }

    @Incoming(QuoteEvents.VIEWED)
    void on(QuoteViewed event, Envelope envelope) {
        tell(
                event.quoteId(),
                Said.NOTHING,
                envelope,
                (quote, to) -> to.add(quote.agentId(), QuoteMail.VIEWED, MANAGER));
    }

    @Incoming(QuoteEvents.EXPIRING)
    void on(QuoteExpiring event, Envelope envelope) {
        tell(
                event.quoteId(),
                Said.NOTHING.with("day", event.validUntil()).with("days", event.days()),
                envelope,
                (quote, to) -> to.add(quote.thing().ownerId(), QuoteMail.EXPIRING, CONTACT)
                        .add(quote.agentId(), QuoteMail.EXPIRING, MANAGER));
    }

    /** It was the signer whose acceptance had it sealed. */
    @Incoming(QuoteEvents.COPY_SEALED)
    void on(QuoteCopySealed event, Envelope envelope) {
        Enclosed copy =
                new Enclosed(event.reference() + " signed.pdf", "billing", "/internal/sealed-copies/" + event.copyId());
        tell(event.quoteId(), Said.NOTHING.enclosing(copy), envelope, (quote, to) -> to.addReceipt(
                        UUID.fromString(envelope.initiator().id()), QuoteMail.SIGNED_COPY, SIGNER)
                .add(quote.agentId(), QuoteMail.SIGNED_COPY, MANAGER));
    }

    @Incoming(QuoteEvents.ASKED)
    void on(QuoteQuestionAsked event, Envelope envelope) {
        tell(
                event.quoteId(),
                rich(event.text()),
                envelope,
                (quote, to) -> to.add(quote.agentId(), QuoteMail.ASKED, MANAGER));
    }

    /** A colleague of the contact who asked last hears the answer, unless they may not know of the quote any more. */
    @Incoming(QuoteEvents.ANSWERED)
    void on(QuoteQuestionAnswered event, Envelope envelope) {
        tell(event.quoteId(), rich(event.text()), envelope, (quote, to) -> to.add(
                        quote.thing().ownerId(), QuoteMail.ANSWERED, CONTACT)
                .add(kept(QuoteKind.ASKER, quote), QuoteMail.ANSWERED, ASKER));
    }

    @Incoming(QuoteEvents.ACCEPTED)
    void on(QuoteAccepted event, Envelope envelope) {
        tell(event.quoteId(), Said.NOTHING, envelope, (quote, to) -> to.addReceipt(
                        event.signer().contactId(), QuoteMail.RECEIPT, SIGNER)
                .add(quote.thing().ownerId(), QuoteMail.ACCEPTED, CONTACT)
                .add(quote.agentId(), QuoteMail.ACCEPTED, MANAGER));
    }

    @Incoming(QuoteEvents.ACCEPTED_ON_BEHALF)
    void on(QuoteAcceptedOnBehalf event, Envelope envelope) {
        tell(event.quoteId(), Said.NOTHING, envelope, (quote, to) -> to.add(
                        event.acceptedBy(), QuoteMail.ACCEPTED_FOR_YOU, SIGNER)
                .add(quote.thing().ownerId(), QuoteMail.ACCEPTED_ON_BEHALF, CONTACT)
                .add(quote.agentId(), QuoteMail.ACCEPTED_ON_BEHALF, MANAGER));
    }

    @Incoming(QuoteEvents.REJECTED)
    void on(QuoteRejected event, Envelope envelope) {
        tell(event.quoteId(), plain(event.reason()), envelope, (quote, to) -> to.add(
                        quote.thing().ownerId(), QuoteMail.REJECTED, CONTACT)
                .add(quote.agentId(), QuoteMail.REJECTED, MANAGER));
    }

    /** Whoever accepted it learns that it does not count, unless they may not know of the quote any more. */
    @Incoming(QuoteEvents.ACCEPTANCE_WITHDRAWN)
    void on(QuoteAcceptanceWithdrawn event, Envelope envelope) {
        tell(event.quoteId(), plain(event.reason()), envelope, (quote, to) -> to.add(
                        kept(QuoteKind.SIGNER, quote), QuoteMail.ACCEPTANCE_WITHDRAWN, SIGNER)
                .add(quote.thing().ownerId(), QuoteMail.ACCEPTANCE_WITHDRAWN, CONTACT)
                .add(quote.agentId(), QuoteMail.ACCEPTANCE_WITHDRAWN, MANAGER));
    }

    private UUID kept(String who, Subject quote) {
        String id = quote.kept().get(who);
        return id == null
                ? null
                : directory
                        .contact(UUID.fromString(id))
                        .filter(contact -> QuoteKind.WHO.includes(contact, quote.thing()))
                        .map(Contact::id)
                        .orElse(null);
    }

    private void tell(UUID id, Said said, Envelope envelope, BiConsumer<Subject, Recipients> whom) {
        quotes.find(id).ifPresent(quote -> {
            Recipients recipients = Recipients.otherThan(envelope.actor().id());
            whom.accept(quote, recipients);
            mails.tell(envelope, KIND, id, said, recipients);
        });
    }

    private static Said rich(String text) {
        return new Said(text, List.of());
    }

    private static Said plain(String text) {
        return text == null ? Said.NOTHING : rich("<p>" + HtmlUtils.htmlEscape(text) + "</p>");
    }
}
