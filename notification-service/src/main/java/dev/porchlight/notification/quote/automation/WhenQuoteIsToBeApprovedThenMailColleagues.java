package dev.porchlight.notification.quote.automation;

import static dev.porchlight.notification.quote.QuoteEvents.KIND;

import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.quote.QuoteEvents;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalExpired;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalRefused;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalStepOpened;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApprovalWithdrawn;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApproved;
import dev.porchlight.notification.quote.QuoteEvents.QuoteApproversReminded;
import dev.porchlight.notification.quote.QuoteKind;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Those who have to agree before a quote is sent hear that they are asked; whoever asked hears what they said. */
@Component
class WhenQuoteIsToBeApprovedThenMailColleagues {

    private static final String APPROVER = "approver";
    private static final String REQUESTER = "requester";
    private static final String MANAGER = "manager";

    private final Subjects quotes;
    private final MailLedger mails;

    WhenQuoteIsToBeApprovedThenMailColleagues(Subjects quotes, MailLedger mails) {
        this.quotes = quotes;
        this.mails = mails;
    }

    @Incoming(QuoteEvents.APPROVAL_STEP_OPENED)
    void on(QuoteApprovalStepOpened event, Envelope envelope) {
        Recipients asked = Recipients.otherThan("").addAll(event.seats(), QuoteMail.APPROVAL_ASKED, APPROVER);
        String comment = quotes.find(event.quoteId())
                .map(quote -> quote.kept().get(QuoteKind.APPROVAL_COMMENT))
                .orElse(null);
        tell(event.quoteId(), plain(comment), envelope, asked);
    }

    @Incoming(QuoteEvents.APPROVERS_REMINDED)
    void on(QuoteApproversReminded event, Envelope envelope) {
        Recipients asked = Recipients.otherThan("").addAll(event.personIds(), QuoteMail.APPROVAL_REMINDED, APPROVER);
        tell(event.quoteId(), Said.NOTHING, envelope, asked);
    }

    @Incoming(QuoteEvents.APPROVAL_WITHDRAWN)
    void on(QuoteApprovalWithdrawn event, Envelope envelope) {
        Recipients asked = others(envelope).addAll(event.awaited(), QuoteMail.APPROVAL_WITHDRAWN, APPROVER);
        tell(event.quoteId(), Said.NOTHING, envelope, asked);
    }

    @Incoming(QuoteEvents.APPROVED)
    void on(QuoteApproved event, Envelope envelope) {
        tell(event.quoteId(), event.askedBy(), QuoteMail.APPROVED, Said.NOTHING, envelope);
    }

    @Incoming(QuoteEvents.APPROVAL_REFUSED)
    void on(QuoteApprovalRefused event, Envelope envelope) {
        tell(event.quoteId(), event.askedBy(), QuoteMail.APPROVAL_REFUSED, plain(event.reason()), envelope);
    }

    @Incoming(QuoteEvents.APPROVAL_EXPIRED)
    void on(QuoteApprovalExpired event, Envelope envelope) {
        tell(event.quoteId(), event.askedBy(), QuoteMail.APPROVAL_EXPIRED, Said.NOTHING, envelope);
    }

    /** Whoever asked, and the account manager if that is somebody else. */
    private void tell(UUID id, UUID askedBy, QuoteMail kind, Said said, Envelope envelope) {
        Recipients recipients = others(envelope).add(askedBy, kind, REQUESTER);
        quotes.find(id).ifPresent(quote -> recipients.add(quote.agentId(), kind, MANAGER));
        tell(id, said, envelope, recipients);
    }

    private void tell(UUID id, Said said, Envelope envelope, Recipients recipients) {
        if (quotes.find(id).isPresent()) {
            mails.tell(envelope, KIND, id, said, recipients);
        }
    }

    private static Recipients others(Envelope envelope) {
        return Recipients.otherThan(envelope.actor().id());
    }

    private static Said plain(String text) {
        return text == null || text.isEmpty()
                ? Said.NOTHING
                : new Said("<p>" + HtmlUtils.htmlEscape(text) + "</p>", List.of());
    }
}
