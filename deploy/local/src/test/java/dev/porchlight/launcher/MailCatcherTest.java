package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class MailCatcherTest {

    @TempDir
    Path folder;

    @Test
    void aSentMailIsListedForItsRecipientAndStillThereAfterARestart() throws Exception {
        int smtp = freePort();
        int page = freePort();
        try (MailCatcher catcher = MailCatcher.start(new Mailbox(folder), "localhost", smtp, page)) {
            send(smtp, "owen@harbour.example", "Ticket #10042: naïve café");
            send(smtp, "ruth@harbour.example", "Another");
        }
        try (MailCatcher again = MailCatcher.start(new Mailbox(folder), "localhost", smtp, page)) {
            JsonNode mails = get(page, "/api/messages?to=owen@harbour.example").json();

            assertThat(mails).hasSize(1);
            JsonNode mail = mails.get(0);
            assertThat(mail.get("subject").asString()).isEqualTo("Ticket #10042: naïve café");
            assertThat(mail.get("text").asString()).contains("plain");
            assertThat(mail.get("headers").get("References").asString()).isEqualTo("<ticket-1@portal>");
            assertThat(get(page, "/messages/" + mail.get("id").asString() + ".html")
                            .body())
                    .contains("<b>rich</b>");
            assertThat(get(page, "/api/messages").json()).hasSize(2);
            assertThat(get(page, "/messages/999.html").status()).isEqualTo(404);
        }
    }

    @Test
    void aScriptInAMailCannotRun() throws Exception {
        int smtp = freePort();
        int page = freePort();
        try (MailCatcher catcher = MailCatcher.start(new Mailbox(folder), "localhost", smtp, page)) {
            send(smtp, "owen@harbour.example", "Hello");

            assertThat(get(page, "/messages/1.html").response().headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'none'"));
        }
    }

    private static Rest.Answer get(int port, String path) throws Exception {
        return Rest.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
    }

    private static void send(int port, String to, String subject) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("support@northgate.example", "Northgate IT"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setHeader("References", "<ticket-1@portal>");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("plain", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<b>rich</b>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
