package dev.porchlight.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what arrived. */
public final class ReadMail {

    private ReadMail() {}

    public static String text(MimeMessage message) {
        return part(message, 0).replace("\r\n", "\n");
    }

    public static String html(MimeMessage message) {
        return part(message, 1);
    }

    /** A header as it is meant, its folding undone. */
    public static String header(MimeMessage message, String name) {
        try {
            String value = message.getHeader(name, null);
            return value == null ? null : value.replaceAll("\\r\\n\\s+", " ");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int number) {
        try {
            return (String)
                    ((MimeMultipart) message.getContent()).getBodyPart(number).getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
