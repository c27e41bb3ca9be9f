package dev.porchlight.notification.mail.sending;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails are sent once, late rather than never, and what became of each is on record. */
class DeliveryIT extends NotificationIT {

    @Autowired
    private JavaMailSenderImpl mailServer;

    @Autowired
    private MailConnections connections;

    private int port;

    private record Row(String status, int attempts, String lastError) {}

    @AfterEach
    void theServerIsBack() {
        if (port != 0) {
            mailServer.setPort(port);
        }
    }

    @Test
    void anEventThatComesTwiceIsToldOnce() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        Map<String, Object> comment = Map.of("text", "<p>Twice?</p>");
        ticket.then("CommentAdded", comment, by(agent("Alan")))
                .again("CommentAdded", comment, by(agent("Alan")))
                .again("CommentAdded", comment, by(agent("Alan")))
                .resolve("<p>Done.</p>", agent("Alan"));
        settled(ticket);
        String mails = mailboxes.of(rita.email()).stream().map(ReadMail::text).collect(Collectors.joining());
        assertThat(mails).containsOnlyOnce("Twice?").containsOnlyOnce("Done.");
    }

    @Test
    void afterACrashBetweenSendingAndNotingItTheSameMailComesAgain() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        settled(ticket);
        // What a process leaves behind that died after the mail server's yes: claimed, not yet given up, not noted.
        jdbc.sql("update mail set status = 'due', done_at = null, due_at = now() where subject_id = ?")
                .param(ticket.id())
                .update();
        List<MimeMessage> mails = mails(rita.email(), 2);
        assertThat(ReadMail.header(mails.get(0), "Message-ID"))
                .isNotNull()
                .isEqualTo(ReadMail.header(mails.get(1), "Message-ID"));
        settled(ticket);
        assertThat(row(ticket).attempts()).isEqualTo(2);
    }

    @Test
    void mailsAboutATicketHangTogether() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        mails(rita.email(), 1);
        ticket.comment("<p>One.</p>", by(agent("Alan")));
        mails(rita.email(), 2);
        ticket.comment("<p>Two.</p>", by(agent("Alan")));
        List<MimeMessage> mails = mails(rita.email(), 3);
        String root = "<ticket." + ticket.id() + "@northgate.example>";
        assertThat(ReadMail.header(mails.get(0), "References")).isEqualTo(root);
        assertThat(ReadMail.header(mails.get(2), "References"))
                .isEqualTo(root + " " + ReadMail.header(mails.get(0), "Message-ID") + " "
                        + ReadMail.header(mails.get(1), "Message-ID"));
        assertThat(ReadMail.header(mails.get(2), "In-Reply-To")).isEqualTo(ReadMail.header(mails.get(1), "Message-ID"));
        assertThat(mails).extracting(ReadMail::subject).containsOnly("[#" + ticket.number() + "] Printer");
    }

    @Test
    void whileTheMailServerIsAwayMailWaits() {
        Contact rita = rita();
        takeTheServerAway();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> !rows(ticket).isEmpty() && row(ticket).lastError() != null);
        assertThat(row(ticket).status()).isEqualTo("due");
        assertThat(row(ticket).lastError()).contains("onnect");
        theServerIsBack();
        mails(rita.email(), 1);
        settled(ticket);
        assertThat(row(ticket)).extracting(Row::status, Row::lastError).containsExactly("sent", null);
        assertThat(mailboxes.of(rita.email())).hasSize(1);
    }

    @Test
    void afterADayItIsGivenUp() {
        Contact rita = rita();
        takeTheServerAway();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> !rows(ticket).isEmpty());
        jdbc.sql("update mail set created_at = now() - interval '25 hours', due_at = now() where subject_id = ?")
                .param(ticket.id())
                .update();
        await().until(() -> row(ticket).status().equals("failed"));
        assertThat(row(ticket).lastError()).contains("onnect");
    }

    @Test
    void aMailThatTheServerRefusesDoesNotHoldUpOthers() {
        UUID organisation = organisation("Harbour Dental");
        Contact bad = Contact.at(organisation).named("Bad Address");
        events.publish(
                "porchlight.identity.ContactRegistered.v1",
                bad.id(),
                0,
                Map.of(
                        "contactId",
                        bad.id(),
                        "organisationId",
                        organisation,
                        "name",
                        "Bad",
                        "email",
                        "no <address",
                        "roles",
                        List.of(),
                        "ticketVisibility",
                        "own"));
        Contact rita = contact(organisation, "Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer", bad);
        mails(rita.email(), 1);
        await().until(() -> rows(ticket).stream().anyMatch(row -> row.lastError() != null));
        assertThat(rows(ticket)).extracting(Row::status).containsExactlyInAnyOrder("sent", "due");
    }

    @Test
    void aMailWaitsForItsReadersAddress() {
        Contact late = Contact.at(organisation("Harbour Dental")).named("Late Larry");
        PlayedTicket ticket = PlayedTicket.opened(events, late, "Printer");
        await().until(() -> !rows(ticket).isEmpty());
        register(late);
        mails(late.email(), 1);
        settled(ticket);
        assertThat(row(ticket)).isEqualTo(new Row("sent", 1, null));
    }

    @Test
    void oldNewsIsNotMailed() {
        Contact rita = rita();
        Map<String, String> longAgo = new java.util.HashMap<>(by(rita));
        longAgo.put(
                "ce_time",
                java.time.Instant.now().minus(java.time.Duration.ofDays(8)).toString());
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer", "<p>x</p>", longAgo);
        seen(ticket);
        assertThat(rows(ticket)).isEmpty();
    }

    @Test
    void whatHappensWithinAMomentIsOneMail() {
        Contact rita = rita();
        Agent alan = agent("Alan");
        // Nobody is asked before all of it is there, as if it had come within a moment.
        Contact late = Contact.at(organisation("Harbour Dental")).named("Late Larry");
        PlayedTicket ticket = PlayedTicket.opened(events, late, "Printer");
        for (int i = 1; i <= 30; i++) {
            ticket.comment("<p>Comment " + i + "</p>", by(alan));
        }
        seen(ticket);
        register(late);
        MimeMessage mail = mails(late.email(), 1).getFirst();
        settled(ticket);
        assertThat(mailboxes.of(late.email())).hasSize(1);
        assertThat(ReadMail.text(mail))
                .startsWith("31 updates\n\nWe have your ticket\n")
                .containsSubsequence("Alan (Northgate IT) wrote\n\n> Comment 1\n", "> Comment 2\n", "> Comment 30\n");
        assertThat(mailboxes.of(rita.email())).isEmpty();
    }

    @Test
    void whatWasSaidIsForgottenOnceItIsMailed() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer").comment("<p>Secret</p>", by(agent("Alan")));
        settled(ticket);
        assertThat(jdbc.sql("select count(*) from notification where subject_id = ? and text is not null")
                        .param(ticket.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailThatCannotBeWrittenFailsAlone() {
        Contact rita = rita();
        PlayedTicket bad = PlayedTicket.opened(events, rita, "Printer");
        settled(bad);
        jdbc.sql("update directory_person set email = '' where id = ?")
                .param(rita.id())
                .update();
        bad.comment("<p>Cannot be sent</p>", by(agent("Alan")));
        Contact fred = contact(organisation("Mill House"), "Fred");
        PlayedTicket good = PlayedTicket.opened(events, fred, "Screen");
        mails(fred.email(), 1);
        settled(good);
        await().until(() -> rows(bad).stream().anyMatch(row -> row.lastError() != null));
    }

    @Test
    void whatNobodyHereHasWordsForWaitsAndHoldsUpNothing() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        settled(ticket);
        UUID mail = UUID.randomUUID();
        jdbc.sql("insert into mail (id, recipient_id, subject_id, attempts) values (?, ?, ?, 1)")
                .params(mail, rita.id(), ticket.id())
                .update();
        jdbc.sql("""
                insert into notification (id, event_id, recipient_id, subject_id, kind, topic, why, actor_name, actor_company, mail_id, at)
                values (gen_random_uuid(), ?, ?, ?, 'ticket.praised', 'ticket.praise', 'requester', 'Alan', 'Northgate IT', ?, now())""")
                .params(UUID.randomUUID().toString(), rita.id(), ticket.id(), mail)
                .update();
        ticket.comment("<p>Next</p>", by(agent("Alan")));
        mails(rita.email(), 2);
        assertThat(jdbc.sql("select status from mail where id = ?")
                        .param(mail)
                        .query(String.class)
                        .single())
                .isEqualTo("due");
        jdbc.sql("delete from mail where id = ?").param(mail).update();
    }

    private Contact rita() {
        return contact(organisation("Harbour Dental"), "Rita Requester");
    }

    private void takeTheServerAway() {
        port = mailServer.getPort();
        mailServer.setPort(1);
        connections.closeIdle(true);
    }

    private Row row(PlayedTicket ticket) {
        return rows(ticket).getFirst();
    }

    private List<Row> rows(PlayedTicket ticket) {
        return jdbc.sql("select status, attempts, last_error from mail where subject_id = ?")
                .param(ticket.id())
                .query(Row.class)
                .list();
    }
}
