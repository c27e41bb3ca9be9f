package dev.porchlight.notification.mail;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails are sent once, late rather than never, and what became of each is on record. */
class DeliveryIT extends NotificationIT {

    @Autowired
    private JavaMailSenderImpl mailServer;

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
        assertThat(mailboxes.of(rita.email())).hasSize(3);
    }

    @Test
    void afterACrashBetweenSendingAndNotingItTheSameMailComesAgain() {
        Contact rita = rita();
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        settled(ticket);
        // What a process leaves behind that died after the mail server's yes: claimed, not yet given up, not noted.
        jdbc.sql("update mail set status = 'due', done_at = null, due_at = now() where ticket_id = ?")
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
        jdbc.sql("update mail set created_at = now() - interval '25 hours', due_at = now() where ticket_id = ?")
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
        await().until(() -> !rows(ticket).isEmpty());
        assertThat(row(ticket).status()).isEqualTo("withheld");
        assertThat(mailboxes.of(rita.email())).isEmpty();
    }

    private Contact rita() {
        return contact(organisation("Harbour Dental"), "Rita Requester");
    }

    private void takeTheServerAway() {
        port = mailServer.getPort();
        mailServer.setPort(1);
    }

    private Row row(PlayedTicket ticket) {
        return rows(ticket).getFirst();
    }

    private List<Row> rows(PlayedTicket ticket) {
        return jdbc.sql("select status, attempts, last_error from mail where ticket_id = ?")
                .param(ticket.id())
                .query(Row.class)
                .list();
    }
}
