package dev.porchlight.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.MailKind;
import dev.porchlight.notification.mail.ReadMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final UUID MAIL = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    private static final UUID TICKET = UUID.fromString("16fd2706-8baf-433b-82eb-8c7fada847da");

    private final Letters letters = new Letters(
            new Msp("Northgate IT", "1 Mill Lane, Northgate NG1 2AB", "01234 567890", "support@northgate.example"),
            "https://portal.northgate.example/");

    @Test
    void theHeadersSayWhatItIs() throws Exception {
        MimeMessage sent = sent(mail("Printer on fire", "<p>Help!</p>"));
        assertThat(ReadMail.subject(sent)).isEqualTo("[#10042] Printer on fire");
        assertThat(ReadMail.header(sent, "From")).isEqualTo("Northgate IT <support@northgate.example>");
        assertThat(ReadMail.header(sent, "To")).isEqualTo("Rita Requester <rita@harbour.example>");
        assertThat(ReadMail.header(sent, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(ReadMail.header(sent, "List-Id")).isEqualTo("<tickets.northgate.example>");
        assertThat(ReadMail.header(sent, "Message-ID")).isEqualTo("<mail." + MAIL + "@northgate.example>");
        assertThat(sent.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void whatAReaderGetsAboutATicketIsOneThread() throws Exception {
        String root = "<ticket." + TICKET + "@northgate.example>";
        MimeMessage first = sent(mail("Printer", null));
        assertThat(ReadMail.header(first, "In-Reply-To")).isEqualTo(root);
        assertThat(ReadMail.header(first, "References")).isEqualTo(root);

        UUID one = UUID.randomUUID();
        UUID two = UUID.randomUUID();
        MimeMessage third = sent(mail(MailKind.COMMENTED, "Printer", null, false, List.of(one, two)));
        assertThat(ReadMail.header(third, "In-Reply-To")).isEqualTo("<mail." + two + "@northgate.example>");
        assertThat(ReadMail.header(third, "References"))
                .isEqualTo(root + " <mail." + one + "@northgate.example> <mail." + two + "@northgate.example>");
    }

    @Test
    void customersAndAgentsAreLedToTheirOwnPages() throws Exception {
        MimeMessage customers = sent(mail(MailKind.COMMENTED, "Printer", null, false, List.of()));
        MimeMessage agents = sent(mail(MailKind.COMMENTED, "Printer", null, true, List.of()));
        assertThat(ReadMail.text(customers))
                .contains("https://portal.northgate.example/tickets/10042\n")
                .doesNotContain("Rita Requester, Harbour Dental");
        assertThat(ReadMail.html(customers)).contains("href=\"https://portal.northgate.example/tickets/10042\"");
        assertThat(ReadMail.text(agents))
                .contains("https://portal.northgate.example/agent/tickets/10042\n")
                .contains("Rita Requester, Harbour Dental");
    }

    @Test
    void markupInASummaryIsOnlyText() throws Exception {
        MimeMessage sent = sent(mail("<script>alert(1)</script> & \"quotes\" {actor}", null));
        assertThat(ReadMail.html(sent))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; {actor}");
        assertThat(ReadMail.text(sent)).contains("<script>alert(1)</script> & \"quotes\" {actor}");
    }

    @Test
    void aNameCannotBringMarkupEither() throws Exception {
        DueMail mail = new DueMail(
                MAIL,
                MailKind.COMMENTED,
                TICKET,
                10_042,
                "Printer",
                "<b>Eve</b> {number} $1",
                "<i>Evil & Co</i>",
                null,
                new DueMail.Reader("<u>Rita</u>\r\nBcc: all@harbour.example", "rita@harbour.example", false),
                null,
                List.of());
        MimeMessage sent = sent(mail);
        assertThat(ReadMail.html(sent))
                .contains("&lt;b&gt;Eve&lt;/b&gt; {number} $1 (&lt;i&gt;Evil &amp; Co&lt;/i&gt;) wrote");
        assertThat(sent.getHeader("Bcc")).isNull();
        assertThat(sent.getAllRecipients()).hasSize(1);
    }

    @Test
    void ofACommentOnlyWhatIsHarmlessStays() throws Exception {
        MimeMessage sent = sent(mail("Printer", """
                <p onclick="x()">One <strong>two</strong><script>three()</script></p>
                <ul><li>four</li><li>five</li></ul><img src="https://tracker.example/p.png">
                <a href="javascript:six()">six</a> <a href="https://seven.example">seven</a>
                <style>body{display:none}</style><iframe src="//eight.example"></iframe>
                """));
        assertThat(ReadMail.html(sent))
                .contains("One <strong>two</strong>", "<li>four</li>", "href=\"https://seven.example\"")
                .doesNotContain("onclick", "three()", "<img", "javascript:", "display:none}", "<iframe");
        assertThat(ReadMail.text(sent))
                .contains("> One two\n", "> - four\n> - five\n", "six seven (https://seven.example)")
                .doesNotContain("three()", "<p", "display", "javascript");
    }

    @Test
    void aSummaryCannotAddHeaders() throws Exception {
        MimeMessage sent = sent(mail("Printer\r\nBcc: everybody@harbour.example\r\n\r\nbody", null));
        assertThat(sent.getHeader("Bcc")).isNull();
        assertThat(ReadMail.subject(sent)).isEqualTo("[#10042] Printer Bcc: everybody@harbour.example body");
        assertThat(ReadMail.subject(sent(mail("long ".repeat(100), null)))).hasSizeLessThan(170);
        assertThat(ReadMail.subject(sent(mail("Ünïcödé – 漢字 🖨", null)))).isEqualTo("[#10042] Ünïcödé – 漢字 🖨");
    }

    /** Left below target/letters for whoever wants to look at them. */
    @ParameterizedTest
    @EnumSource(MailKind.class)
    void everyKindHasItsWords(MailKind kind) throws Exception {
        boolean agent = kind == MailKind.ASSIGNED || kind == MailKind.NOTED;
        MimeMessage sent = sent(mail(
                kind,
                "Reception printer prints blank pages since Monday's update",
                kind == MailKind.WAITING || kind == MailKind.ASSIGNED || kind == MailKind.FOLLOWING
                        ? null
                        : "<p>We have rolled the driver back to the version of last week. Could you <strong>print a test page</strong>?</p>"
                                + "<ul><li>Open Settings, then Printers</li><li>Choose <code>HD-RECEPTION</code></li></ul><p>Thank you!</p>",
                agent,
                List.of()));
        assertThat(ReadMail.text(sent))
                .doesNotContain("{", "null")
                .contains("Northgate IT\n1 Mill Lane, Northgate NG1 2AB\n01234 567890\nsupport@northgate.example");
        assertThat(ReadMail.html(sent))
                .doesNotContain("null", "%s", "%1", "{actor}")
                .contains("Northgate IT · 1 Mill Lane, Northgate NG1 2AB · 01234 567890 · support@northgate.example");
        Path folder = Files.createDirectories(Path.of("target/letters"));
        Files.writeString(folder.resolve(kind.name().toLowerCase() + ".html"), ReadMail.html(sent));
        Files.writeString(folder.resolve(kind.name().toLowerCase() + ".txt"), ReadMail.text(sent));
    }

    private static DueMail mail(String summary, String text) {
        return mail(MailKind.COMMENTED, summary, text, false, List.of());
    }

    private static DueMail mail(MailKind kind, String summary, String text, boolean agent, List<UUID> thread) {
        return new DueMail(
                MAIL,
                kind,
                TICKET,
                10_042,
                summary,
                "Alan Agent",
                "Northgate IT",
                text,
                new DueMail.Reader("Rita Requester", "rita@harbour.example", agent),
                "Rita Requester, Harbour Dental",
                thread);
    }

    /** As it arrives: written out and read again. */
    private MimeMessage sent(DueMail mail) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session);
        letters.write(mail, message);
        String id = message.getMessageID();
        message.saveChanges();
        message.setHeader("Message-ID", id); // as Spring does it
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
