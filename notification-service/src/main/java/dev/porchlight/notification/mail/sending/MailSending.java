package dev.porchlight.notification.mail.sending;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, a batch over one connection, and notes of each mail what became of it. */
@Component
class MailSending {

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final int BATCH = 5;

    static {
        // Unless it is named, Jakarta Mail looks for it in every jar, once for every part of every mail.
        System.setProperty(StreamProvider.class.getName(), "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    private final Outbox outbox;
    private final Letters letters;
    private final JavaMailSender mailServer;

    MailSending(Outbox outbox, Letters letters, JavaMailSender mailServer) {
        this.outbox = outbox;
        this.letters = letters;
        this.mailServer = mailServer;
    }

    /** Goes on for as long as there is something to send and the server takes any of it. */
    @Scheduled(fixedDelayString = "${porchlight.mail.every:PT0.5S}")
    void sendWhatIsDue() {
        while (sendBatch() > 0) {
            // the next
        }
    }

    @Scheduled(fixedDelayString = "PT1M")
    void putAside() {
        outbox.putAside();
    }

    /** Returns how many were sent. */
    int sendBatch() {
        Map<MimeMessage, DueMail> batch = new LinkedHashMap<>();
        for (DueMail mail : outbox.claim(BATCH)) {
            try {
                batch.put(letters.write(mail, mailServer.createMimeMessage()), mail);
            } catch (MailPreparationException e) {
                log.error("Mail {} cannot be written", mail.id(), e);
                outbox.failed(mail.id(), e.toString());
            }
        }
        if (batch.isEmpty()) {
            return 0;
        }
        Map<Object, String> failures = failures(batch.keySet().toArray(MimeMessage[]::new));
        List<UUID> sent = new ArrayList<>();
        batch.forEach((message, mail) -> {
            if (failures.containsKey(message)) {
                outbox.failed(mail.id(), failures.get(message));
            } else {
                sent.add(mail.id());
            }
        });
        outbox.sent(sent);
        return sent.size();
    }

    /** Sends all, and returns why which were not. */
    private Map<Object, String> failures(MimeMessage[] messages) {
        Map<Object, String> failures = new LinkedHashMap<>();
        try {
            mailServer.send(messages);
        } catch (MailSendException e) {
            e.getFailedMessages().forEach((message, failure) -> failures.put(message, failure.toString()));
            log.warn("{} of {} mails were not taken: {}", failures.size(), messages.length, e.getMessage());
        } catch (MailException e) {
            // Refused as a whole, as by a wrong password.
            for (MimeMessage message : messages) {
                failures.put(message, e.toString());
            }
            log.warn("No mail was taken: {}", e.getMessage());
        }
        return failures;
    }
}
