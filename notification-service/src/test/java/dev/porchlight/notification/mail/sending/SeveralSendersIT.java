package dev.porchlight.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.notification.mail.MailTiming;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each replica has a sender of its own; they share the ledger and nothing else. */
class SeveralSendersIT extends NotificationIT {

    private static final int MAILS = 300;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailConnections connections;

    @Autowired
    private Letters letters;

    @Autowired
    private MailTiming timing;

    @Test
    void ofManySendersOneSendsEachMail() {
        Contact rita = contact(organisation("Harbour Dental"), "Rita");
        settled(PlayedTicket.opened(events, rita, "Printer"));
        List<MailSending> replicas =
                Stream.generate(() -> replica(outbox)).limit(3).toList();
        // Each of a subject of its own, or they would be one mail.
        jdbc.sql("""
                insert into subject (id, kind, number, title, address, organisation_id, follower_ids, version)
                select gen_random_uuid(), 'ticket', 'many' || i, 'Printer', '/', ?, '{}', 0 from generate_series(1, ?) i""").params(rita.organisationId(), MAILS).update();
        jdbc.sql("""
                with m as (
                    insert into mail (id, recipient_id, subject_id)
                    select gen_random_uuid(), ?, id from subject where number like 'many%' returning id, subject_id)
                insert into notification (id, event_id, recipient_id, subject_id, kind, topic, why, actor_name, actor_company, mail_id, at)
                select id, 'e' || id, ?, subject_id, 'ticket.commented', 'ticket.messages', 'requester', 'Alan', 'Northgate IT', id, now()
                from m""").params(rita.id(), rita.id()).update();
        await().until(() -> mailboxes.of(rita.email()).size() > MAILS);
        replicas.forEach(MailSending::stop);
        assertThat(jdbc.sql("select count(*) from mail where recipient_id = ? and status = 'sent'")
                        .param(rita.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1 + MAILS);
        assertThat(mailboxes.of(rita.email())).hasSize(1 + MAILS);
    }

    private MailSending replica(Outbox ledger) {
        MailSending replica = new MailSending(ledger, letters, connections, new HandedOver(ledger), timing);
        replica.start();
        return replica;
    }
}
