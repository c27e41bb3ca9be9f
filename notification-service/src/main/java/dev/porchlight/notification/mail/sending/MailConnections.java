package dev.porchlight.notification.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Connections to the mail server, kept for a while after they were used: making one costs more than sending a mail. */
@Component
class MailConnections {

    private static final Duration KEEP = Duration.ofSeconds(10);

    /** For so long it is taken for granted that the server still listens. */
    private static final Duration TRUST = Duration.ofSeconds(1);

    private record Kept(Transport connection, long since) {

        boolean isOlderThan(Duration age) {
            return System.nanoTime() - since > age.toNanos();
        }
    }

    private final JavaMailSenderImpl settings;
    private final ConcurrentLinkedDeque<Kept> kept = new ConcurrentLinkedDeque<>();

    MailConnections(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    /** One that nobody else has until it is given back or closed. */
    Transport take() throws MessagingException {
        for (Kept one = kept.pollLast(); one != null; one = kept.pollLast()) {
            if (!one.isOlderThan(TRUST)
                    || !one.isOlderThan(KEEP) && one.connection().isConnected()) {
                return one.connection();
            }
            close(one.connection());
        }
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        Transport connection = settings.getSession().getTransport(protocol);
        connection.connect(
                settings.getHost(),
                settings.getPort(),
                blankToNull(settings.getUsername()),
                blankToNull(settings.getPassword()));
        return connection;
    }

    void giveBack(Transport connection) {
        kept.addLast(new Kept(connection, System.nanoTime()));
    }

    /** Closes those that nobody has used for a while; with {@code true} all that nobody has. */
    void closeIdle(boolean all) {
        for (Kept one = kept.peekFirst(); one != null && (all || one.isOlderThan(KEEP)); one = kept.peekFirst()) {
            if (kept.remove(one)) {
                close(one.connection());
            }
        }
    }

    static void close(Transport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            // It is gone either way.
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
