package dev.porchlight.notification.mail.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.notification.Msp;
import dev.porchlight.platform.text.HtmlText;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** Makes a message of a mail. Everything about it follows from the ledger, its Message-ID first of all. */
@Component
class Letters {

    /** Beyond this a subject is cut; mail programs show less than that anyway. */
    private static final int LONGEST_SUMMARY = 150;

    private final Msp msp;
    private final Wording wording;
    private final HtmlLetter html;
    private final TextLetter text;

    Letters(Msp msp, @Value("${porchlight.public-url}") String publicUrl) {
        this.msp = msp;
        this.wording = new Wording(msp, publicUrl);
        this.html = new HtmlLetter(msp);
        this.text = new TextLetter(msp);
    }

    /** Fills an empty message. Throws {@link MailPreparationException} if nothing can be made of the mail. */
    MimeMessage write(DueMail mail, MimeMessage message) {
        try {
            address(mail, message);
            thread(mail, message);
            Letter letter = wording.of(mail);
            message.setContent(new MimeMultipart(
                    "alternative", part(text.render(letter), "plain"), part(html.render(letter), "html")));
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private void address(DueMail mail, MimeMessage message) throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(msp.email(), msp.name(), UTF_8.name()));
        message.setRecipient(
                MimeMessage.RecipientType.TO,
                new InternetAddress(mail.reader().email(), mail.reader().name(), UTF_8.name()));
        String summary = HtmlText.shorten(mail.summary().replaceAll("[\\p{Cntrl}\\s]+", " "), LONGEST_SUMMARY);
        message.setSubject("[#" + mail.number() + "] " + summary, UTF_8.name());
        // RFC 3834: a machine wrote this, so other machines do not answer; Exchange wants to be told in its own words.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "<tickets." + msp.domain() + ">");
    }

    /** All that a reader gets about a ticket hangs together, by an id of the ticket's that no message has. */
    private void thread(DueMail mail, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", messageId(mail.id()));
        List<String> earlier = Stream.concat(
                        Stream.of("<ticket." + mail.ticketId() + "@" + msp.domain() + ">"),
                        mail.thread().stream().map(this::messageId))
                .toList();
        message.setHeader("In-Reply-To", earlier.getLast());
        // One per line: the whole would be too long for one.
        message.setHeader("References", earlier.stream().collect(Collectors.joining("\r\n ")));
    }

    private String messageId(UUID mail) {
        return "<mail." + mail + "@" + msp.domain() + ">";
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        return part;
    }
}
