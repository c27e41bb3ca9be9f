package dev.porchlight.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.notification.mail.MailTiming;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

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
        Contact rita = rita();
        List<MailSending> replicas =
                Stream.generate(() -> replica(new HandedOver(outbox))).limit(3).toList();
        try {
            makeDue(rita);
            await().until(() -> sent(rita) == MAILS);
        } finally {
            replicas.forEach(MailSending::stop);
        }
        assertThat(mailboxes.of(rita.email())).hasSize(1 + MAILS);
    }

    @Test
    void whatASenderLeavesBecauseItsDatabaseIsGoneOthersSendAtOnce() {
        Contact rita = rita();
        AtomicInteger failures = new AtomicInteger();
        MailSending failing = replica(new HandedOver(outbox) {
            @Override
            void noteInTime() {
                failures.incrementAndGet();
                throw new DataAccessResourceFailureException("The connection was lost.");
            }
        });
        try {
            makeDue(rita);
            await().until(() -> sent(rita) == MAILS);
        } finally {
            failing.stop();
        }
        assertThat(failures).hasPositiveValue();
        assertThat(mailboxes.of(rita.email())).hasSize(1 + MAILS);
    }

    /** Somebody who has heard of one ticket. */
    private Contact rita() {
        Contact rita = contact(organisation("Harbour Dental"), "Rita");
        settled(PlayedTicket.opened(events, rita, "Printer"));
        return rita;
    }

    /** Each of a subject of its own, or they would be one mail. */
    private void makeDue(Contact reader) {
        jdbc.sql("""
                with s as (
                    insert into subject (id, kind, number, title, address, organisation_id, follower_ids, version)
                    select gen_random_uuid(), 'ticket', 'many' || i, 'Printer', '/', :organisation, '{}', 0
                    from generate_series(1, :mails) i returning id),
                m as (
                    insert into mail (id, recipient_id, subject_id)
                    select gen_random_uuid(), :reader, id from s returning id, subject_id)
                insert into notification (id, event_id, recipient_id, subject_id, kind, topic, why, actor_name, actor_company, mail_id, at)
                select id, 'e' || id, :reader, subject_id, 'ticket.commented', 'ticket.messages', 'requester', 'Alan', 'Northgate IT', id, now()
                from m""")
                .param("organisation", reader.organisationId())
                .param("reader", reader.id())
                .param("mails", MAILS)
                .update();
    }

    /** How many of those are sent. */
    private int sent(Contact reader) {
        return jdbc.sql("select count(*) from mail m join subject s on s.id = m.subject_id"
                        + " where recipient_id = ? and status = 'sent' and number like 'many%'")
                .param(reader.id())
                .query(Integer.class)
                .single();
    }

    private MailSending replica(HandedOver handedOver) {
        MailSending replica = new MailSending(outbox, letters, connections, handedOver, timing);
        replica.start();
        return replica;
    }
}
