package dev.porchlight.notification.mail.sending;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each replica has a sender of its own; they share the ledger and nothing else. */
class SeveralSendersIT extends NotificationIT {

    private static final int MAILS = 60;

    @Autowired
    private MailSending sending;

    @Test
    void ofManySendersOneSendsEachMail() throws Exception {
        Contact rita = contact(organisation("Harbour Dental"), "Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        settled(ticket);
        jdbc.sql("""
                insert into mail (id, event_id, recipient_id, ticket_id, kind, number, summary, actor_name, actor_company)
                select gen_random_uuid(), ? || i, ?, ?, 'COMMENTED', 1, 'Printer', 'Alan', 'Northgate IT'
                from generate_series(1, ?) i""")
                .params(UUID.randomUUID().toString(), rita.id(), ticket.id(), MAILS)
                .update();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.invokeAll(Stream.generate(() -> Executors.callable(sending::sendWhatIsDue))
                    .limit(8)
                    .toList());
        }
        settled(ticket.comment("<p>The last.</p>", by(agent("Alan"))));
        assertThat(mailboxes.of(rita.email())).hasSize(1 + MAILS + 1);
    }
}
