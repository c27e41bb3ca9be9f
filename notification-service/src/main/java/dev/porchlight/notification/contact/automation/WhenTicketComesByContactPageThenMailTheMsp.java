package dev.porchlight.notification.contact.automation;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Directory.Organisation;
import dev.porchlight.notification.contact.ContactMails;
import dev.porchlight.notification.ticket.TicketEvents;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.text.HtmlText;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What somebody who is signed in writes on the contact page is a ticket, and a mail to the service team as well. */
@Component
class WhenTicketComesByContactPageThenMailTheMsp {

    private static final String CONTACT_PAGE = "contact-page";
    private static final int LONGEST = 5_000;

    private final Directory directory;
    private final ContactMails mails;
    private final String publicUrl;

    WhenTicketComesByContactPageThenMailTheMsp(
            Directory directory, ContactMails mails, @Value("${porchlight.public-url}") String publicUrl) {
        this.directory = directory;
        this.mails = mails;
        this.publicUrl = publicUrl;
    }

    record TicketOpened(UUID ticketId, long number, UUID requesterId, String details, String via) {}

    @Incoming(TicketEvents.OPENED)
    void on(TicketOpened event) {
        if (CONTACT_PAGE.equals(event.via())) {
            directory.contact(event.requesterId()).ifPresent(requester -> mail(event, requester));
        }
    }

    private void mail(TicketOpened event, Contact requester) {
        String company = directory
                .organisation(requester.organisationId())
                .map(Organisation::name)
                .orElse("");
        mails.send(
                event.ticketId(),
                requester.name(),
                company,
                requester.email(),
                HtmlText.excerpt(event.details(), LONGEST),
                "Written on the portal's Contact us page, signed in. It is ticket #" + event.number() + ": " + publicUrl
                        + "/agent/tickets/" + event.number());
    }
}
