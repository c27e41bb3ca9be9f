package dev.porchlight.notification.mail.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.notification.words.Words;
import dev.porchlight.platform.text.HtmlText;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Makes a message of a mail. Everything about it follows from the ledger, its Message-ID first of all. */
@Component
class Letters {

    /** Beyond this a subject is cut; mail programs show less than that anyway. */
    private static final int LONGEST_TITLE = 150;

    private static final String PDF = "application/pdf";

    private final Msp msp;
    private final Session session;
    private final Wording wording;
    private final HtmlLetter html;
    private final TextLetter text;
    private final EnclosedFiles files;

    Letters(
            Msp msp,
            @Value("${porchlight.public-url}") String publicUrl,
            Words words,
            JavaMailSenderImpl settings,
            EnclosedFiles files) {
        this.files = files;
        this.msp = msp;
        this.session = settings.getSession();
        this.wording = new Wording(msp, publicUrl, words);
        this.html = new HtmlLetter(msp);
        this.text = new TextLetter(msp);
    }

    /** The message, ready to be sent. */
    MimeMessage write(DueMail mail) throws MessagingException {
        Letter letter = wording.of(mail);
        MimeMessage message = new MimeMessage(session);
        address(mail, letter, message);
        message.setContent(content(
                new MimeMultipart("alternative", part(text.render(letter), "plain"), part(html.render(letter), "html")),
                mail));
        message.setSentDate(new Date());
        message.saveChanges();
        // Saving makes up an id of its own.
        thread(mail, message);
        return message;
    }

    private MimeMultipart content(MimeMultipart words, DueMail mail) throws MessagingException {
        List<Enclosed> enclosed =
                mail.told().stream().flatMap(told -> told.enclosed().stream()).toList();
        if (enclosed.isEmpty()) {
            return words;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", body);
        for (Enclosed file : enclosed) {
            Optional<byte[]> bytes = files.fetch(file);
            if (bytes.isPresent()) {
                MimeBodyPart part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes.get(), PDF)));
                part.setFileName(file.name());
                all.addBodyPart(part);
            }
        }
        return all;
    }

    private void address(DueMail mail, Letter letter, MimeMessage message) throws MessagingException {
        message.setFrom(address(msp.senderEmail(), msp.senderName()));
        message.setRecipient(
                MimeMessage.RecipientType.TO,
                address(mail.reader().email(), mail.reader().name()));
        String title = HtmlText.shorten(letter.title().replaceAll("[\\p{Cntrl}\\s]+", " "), LONGEST_TITLE);
        message.setSubject(subject(letter.called(), title), UTF_8.name());
        // RFC 3834: a machine wrote this, so other machines do not answer; Exchange wants to be told in its own words.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "<" + mail.about().kind() + "s." + msp.domain() + ">");
    }

    /** All that a reader gets about a subject hangs together, by an id of the subject's that no message has. */
    private void thread(DueMail mail, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", messageId(mail.id()));
        List<String> earlier = Stream.concat(
                        Stream.of("<" + mail.about().kind() + "." + mail.about().id() + "@" + msp.domain() + ">"),
                        mail.thread().stream().map(this::messageId))
                .toList();
        message.setHeader("In-Reply-To", earlier.getLast());
        // One per line: the whole would be too long for one.
        message.setHeader("References", earlier.stream().collect(Collectors.joining("\r\n ")));
    }

    private String messageId(UUID mail) {
        return "<mail." + mail + "@" + msp.domain() + ">";
    }

    /** What it is about, and what that is called, unless that is all there is to say. */
    private static String subject(String called, String title) {
        return called.isEmpty() ? title : called.endsWith(" " + title) ? called : "[" + called + "] " + title;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        InternetAddress address = new InternetAddress(email, true);
        try {
            address.setPersonal(name, UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }
}
