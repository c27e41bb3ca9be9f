package dev.porchlight.notification.mail.sending;

import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what one sender has claimed, over one connection. A mail that fails, fails alone. */
class MailBatch {

    private static final Logger log = LoggerFactory.getLogger(MailBatch.class);

    /** Together with the longest that one mail can last by the server's time limits, less than the lease. */
    private static final Duration RENEW_AFTER = Duration.ofSeconds(20);

    private final UUID claim;
    private final Deque<DueMail> mails;
    private final Letters letters;
    private final MailConnections connections;
    private final Outbox outbox;
    private final HandedOver handedOver;
    private long renewed = System.nanoTime();

    MailBatch(
            UUID claim,
            List<DueMail> mails,
            Letters letters,
            MailConnections connections,
            Outbox outbox,
            HandedOver handedOver) {
        this.claim = claim;
        this.mails = new ArrayDeque<>(mails);
        this.letters = letters;
        this.connections = connections;
        this.outbox = outbox;
        this.handedOver = handedOver;
    }

    /** Sends all, unless it is to stop or nobody answers; what it leaves, whyever it ends, others find at once. */
    void send(BooleanSupplier goOn) {
        try {
            while (!mails.isEmpty() && goOn.getAsBoolean()) {
                keepClaim();
                if (!mails.isEmpty()) {
                    sendTraced(mails.removeFirst());
                    handedOver.noteInTime();
                }
            }
            handedOver.note();
        } finally {
            if (!mails.isEmpty()) {
                outbox.release(mails.stream().map(DueMail::id).toList(), claim);
            }
        }
    }

    private void sendTraced(DueMail mail) {
        try (Work work = Spans.enter(SpanKind.CLIENT, "mail", TraceContext.parse(mail.trace()))) {
            send(mail);
        }
    }

    private void send(DueMail mail) {
        MimeMessage message;
        Address[] reader;
        try {
            message = letters.write(mail);
            reader = message.getAllRecipients();
        } catch (MessagingException | RuntimeException e) {
            log.error("Mail {} cannot be written", mail.id(), e);
            outbox.failed(List.of(mail.id()), claim, e.toString());
            return;
        }
        Transport connection;
        try {
            connection = connections.take();
        } catch (MessagingException | RuntimeException e) {
            mails.addFirst(mail);
            giveUp(e);
            return;
        }
        try {
            connection.sendMessage(message, reader);
            handedOver.add(mail.id());
            connections.giveBack(connection);
        } catch (MessagingException | RuntimeException e) {
            MailConnections.close(connection);
            log.warn("Mail {} was not taken: {}", mail.id(), e.getMessage());
            outbox.failed(List.of(mail.id()), claim, e.toString());
        }
    }

    /** Without a server each of them would only wait for the same failure. */
    private void giveUp(Exception noConnection) {
        log.warn("{} mails wait for the mail server: {}", mails.size(), noConnection.getMessage());
        outbox.failed(mails.stream().map(DueMail::id).toList(), claim, noConnection.toString());
        mails.clear();
    }

    private void keepClaim() {
        if (System.nanoTime() - renewed > RENEW_AFTER.toNanos()) {
            Set<UUID> ours = outbox.renew(claim);
            mails.removeIf(mail -> !ours.contains(mail.id()));
            renewed = System.nanoTime();
        }
    }
}
