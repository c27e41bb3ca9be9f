package dev.porchlight.notification.mail.sending;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.PlainMail;
import dev.porchlight.notification.mail.PlainMail.Reader;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.due.NotNow;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Date;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends plain mails. Without a mail server they wait. */
@Component
class PlainMails {

    private static final Duration REST = Duration.ofSeconds(10);

    private final Msp msp;
    private final Session session;
    private final MailConnections connections;

    PlainMails(Msp msp, JavaMailSenderImpl settings, MailConnections connections) {
        this.msp = msp;
        this.session = settings.getSession();
        this.connections = connections;
    }

    @DueWork(value = PlainMail.KIND, outside = true)
    void send(PlainMail mail) throws MessagingException {
        MimeMessage message = write(mail);
        Transport connection = connect();
        try {
            connection.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            MailConnections.close(connection);
            throw e;
        }
        connections.giveBack(connection);
    }

    private Transport connect() {
        try {
            return connections.take();
        } catch (MessagingException e) {
            throw new NotNow(REST, e);
        }
    }

    private MimeMessage write(PlainMail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(address(new Reader(msp.senderName(), msp.senderEmail())));
        message.setRecipient(Message.RecipientType.TO, address(mail.to()));
        if (mail.replyTo() != null) {
            message.setReplyTo(new Address[] {address(mail.replyTo())});
        }
        message.setSubject(line(mail.subject()), UTF_8.name());
        message.setText(mail.text(), UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        message.saveChanges();
        message.setHeader("Message-ID", "<plain." + mail.id() + "@" + msp.domain() + ">");
        return message;
    }

    private static InternetAddress address(Reader reader) throws MessagingException {
        InternetAddress address = new InternetAddress(reader.email(), true);
        try {
            address.setPersonal(line(reader.name()), UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /** What stands in a header has one line, whatever somebody typed. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
