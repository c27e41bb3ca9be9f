package dev.porchlight.notification.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.SaidMsp;
import dev.porchlight.notification.mail.ReadMail;
import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.notification.mail.Said.Sentence;
import dev.porchlight.notification.mail.sending.DueMail.About;
import dev.porchlight.notification.mail.sending.DueMail.Reader;
import dev.porchlight.notification.mail.sending.DueMail.Told;
import dev.porchlight.notification.words.Words;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LettersTest {

    private static final UUID MAIL = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    private static final UUID TICKET = UUID.fromString("16fd2706-8baf-433b-82eb-8c7fada847da");

    private final Letters letters = new Letters(
            new SaidMsp("Northgate IT", "1 Mill Lane, Northgate NG1 2AB", "01234 567890", "support@northgate.example"),
            "https://portal.northgate.example/",
            new Words(),
            new JavaMailSenderImpl(),
            file -> file.path().equals("/internal/gone") ? Optional.empty() : Optional.of("%PDF".getBytes()));

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
        MimeMessage third = sent(mail("commented", "Printer", null, false, List.of(one, two)));
        assertThat(ReadMail.header(third, "In-Reply-To")).isEqualTo("<mail." + two + "@northgate.example>");
        assertThat(ReadMail.header(third, "References"))
                .isEqualTo(root + " <mail." + one + "@northgate.example> <mail." + two + "@northgate.example>");
    }

    @Test
    void severalThingsAreToldInTheirOrder() throws Exception {
        MimeMessage sent = sent(new DueMail(
                MAIL,
                about("Printer"),
                reader(false),
                List.of(told("commented", "<p>Try now.</p>", "log.txt", "plan.pdf"), told("waiting", null)),
                List.of(),
                null));
        assertThat(ReadMail.text(sent)).startsWith("""
                2 updates

                Alan Agent (Northgate IT) wrote

                > Try now.

                Files: log.txt, plan.pdf

                We are waiting for you

                Alan Agent (Northgate IT) needs""").contains("Open and answer: https://");
        assertThat(ReadMail.html(sent))
                .containsSubsequence("2 updates</h1>", "wrote</h2>", "plan.pdf", "waiting for you</h2>");
    }

    @Test
    void customersAndAgentsAreLedToTheirOwnPages() throws Exception {
        MimeMessage customers = sent(mail("commented", "Printer", null, false, List.of()));
        MimeMessage agents = sent(mail("commented", "Printer", null, true, List.of()));
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
                about("Printer"),
                new Reader("<u>Rita</u>\r\nBcc: all@harbour.example", "rita@harbour.example", false, Locale.UK),
                List.of(new Told(
                        "commented",
                        "requester",
                        "<b>Eve</b> {number} $1",
                        "<i>Evil & Co</i>",
                        null,
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of())),
                List.of(),
                null);
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
                .contains("One <strong>two</strong>", "<li dir=\"auto\">four</li>", "href=\"https://seven.example\"")
                .doesNotContain("onclick", "three()", "<img", "javascript:", "display:none}", "<iframe");
        assertThat(ReadMail.text(sent))
                .contains("> One two\n", "> - four\n> - five\n", "six seven (https://seven.example)")
                .doesNotContain("three()", "<p", "display", "javascript");
    }

    @Test
    void structureAndDirectionAreKept() throws Exception {
        MimeMessage sent = sent(mail("Printer", """
                <p>مرحبا</p><pre>  %s</pre><table><tbody><tr><td>Ann</td><td>201</td></tr></tbody></table>""".formatted("x".repeat(400))));
        assertThat(ReadMail.html(sent))
                .contains(
                        "<p dir=\"auto\">", "<pre dir=\"auto\" style=\"white-space:pre-wrap;overflow-wrap:anywhere\">")
                .contains("<td dir=\"auto\"");
        assertThat(ReadMail.text(sent)).contains(">   xxx", "> Ann | 201\n");
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
    @MethodSource("kinds")
    void everyKindHasItsWords(String kind) throws Exception {
        boolean agent = kind.equals("assigned") || kind.equals("noted");
        MimeMessage sent = sent(mail(
                kind,
                "Reception printer prints blank pages since Monday's update",
                kind.equals("waiting") || kind.equals("assigned") || kind.equals("following")
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
        Files.writeString(folder.resolve(kind + ".html"), ReadMail.html(sent));
        Files.writeString(folder.resolve(kind + ".txt"), ReadMail.text(sent));
    }

    private static Stream<String> kinds() {
        return new Words()
                .mailKinds().stream()
                        .filter(kind -> kind.startsWith("ticket."))
                        .map(kind -> kind.replace("ticket.", ""));
    }

    @Test
    void amountsAndDaysAreWrittenInTheReadersLanguage() throws Exception {
        var facts = Map.of("amount", "GBP 1180.00", "day", "2026-05-31");
        Told issued =
                new Told("issued", "invoices", "Alan", "Northgate IT", null, List.of(), facts, List.of(), List.of());
        assertThat(ReadMail.text(sent(invoiceMail(issued)))).contains("£1,180.00", "31 May 2026");
    }

    @Test
    void sentencesAreOfTheCatalogueOfTheReadersLanguage() throws Exception {
        var dearer =
                new Sentence("difference.amount", Map.of("line", "3", "before", "GBP 1200.00", "after", "GBP 1740.00"));
        var off = new Sentence("difference.discount", Map.of("before", "–", "after", "12.5 %"));
        var word = new Sentence("difference.title", Map.of("before", "<b>", "after", "{reader}"));
        Told revised = new Told(
                "revised",
                "contact",
                "Alan",
                "N",
                "<p>Dearer</p>",
                List.of(),
                Map.of(),
                List.of(dearer, off, word),
                List.of());
        About quote = new About("quote", TICKET, "10309", "Firewall", "/quotes/1", null);
        Reader german = new Reader("Rita", "rita@harbour.example", false, Locale.GERMAN);
        assertThat(ReadMail.text(sent(new DueMail(MAIL, quote, german, List.of(revised), List.of(), null))))
                .contains(
                        "> Dearer",
                        "> Zeile 3: 1.200,00 £ → 1.740,00 £",
                        "> Rabatt: – → 12,5 %",
                        "> Titel: <b> → {reader}");
        assertThat(ReadMail.text(sent(new DueMail(MAIL, quote, reader(false), List.of(revised), List.of(), null))))
                .contains("> Line 3: £1,200.00 → £1,740.00");
    }

    @Test
    void aFileGoesWithTheMailUnlessThereIsNone() throws Exception {
        var copy = new Enclosed("10309-1 signed.pdf", "billing", "/internal/sealed-copies/1");
        var gone = new Enclosed("gone.pdf", "billing", "/internal/gone");
        Told told = new Told("issued", "invoices", "A", "N", null, List.of(), Map.of(), List.of(), List.of(copy, gone));
        MimeMultipart content = (MimeMultipart) sent(invoiceMail(told)).getContent();
        assertThat(content.getCount()).isEqualTo(2);
        assertThat(content.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(content.getBodyPart(1).getFileName()).isEqualTo("10309-1 signed.pdf");
        assertThat(content.getBodyPart(1).getContentType()).startsWith("application/pdf");
    }

    private static DueMail invoiceMail(Told told) {
        About invoice = new About("invoice", TICKET, "INV-1", "Support", "/invoices/1", null);
        return new DueMail(MAIL, invoice, reader(false), List.of(told), List.of(), null);
    }

    private static DueMail mail(String title, String text) {
        return mail("commented", title, text, false, List.of());
    }

    private static DueMail mail(String kind, String title, String text, boolean agent, List<UUID> thread) {
        return new DueMail(MAIL, about(title), reader(agent), List.of(told(kind, text)), thread, null);
    }

    private static About about(String title) {
        return new About("ticket", TICKET, "10042", title, "/tickets/10042", "Rita Requester, Harbour Dental");
    }

    private static Reader reader(boolean agent) {
        return new Reader("Rita Requester", "rita@harbour.example", agent, Locale.UK);
    }

    private static Told told(String kind, String text, String... files) {
        return new Told(
                kind, "requester", "Alan Agent", "Northgate IT", text, List.of(files), Map.of(), List.of(), List.of());
    }

    /** As it arrives: written out and read again. */
    private MimeMessage sent(DueMail mail) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = letters.write(mail);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
