package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.MailTiming;
import jakarta.mail.util.StreamProvider;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, with several senders, for a mail server far away answers each only so fast. One of those who have
 * nothing to do asks what is due, the others wait behind it.
 */
@Component
class MailSending implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);
    private static final int SENDERS = 4;
    private static final int BATCH = 50;
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(10);

    static {
        // Unless it is named, Jakarta Mail looks for it in every jar, once for every part of every mail.
        System.setProperty(StreamProvider.class.getName(), "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    private final Outbox outbox;
    private final Letters letters;
    private final MailConnections connections;
    private final HandedOver handedOver;
    private final MailTiming timing;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile boolean running;
    private List<Thread> senders = List.of();

    MailSending(Outbox outbox, Letters letters, MailConnections connections, HandedOver handedOver, MailTiming timing) {
        this.outbox = outbox;
        this.letters = letters;
        this.connections = connections;
        this.handedOver = handedOver;
        this.timing = timing;
    }

    @Override
    public void start() {
        running = true;
        senders = IntStream.range(0, SENDERS)
                .mapToObj(number -> Thread.ofVirtual().name("mail-" + number).start(this::sendForEver))
                .toList();
    }

    /** A mail that is on its way gets there, and is noted. */
    @Override
    public void stop() {
        running = false;
        try {
            for (Thread sender : senders) {
                sender.join(PATIENCE_AT_THE_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.closeIdle(true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sendForEver() {
        while (running) {
            try {
                next().send(this::isRunning);
            } catch (RuntimeException e) {
                log.warn("Mail waits: {}", e.getMessage());
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /** What is to be sent next, waited for; nothing at the end. */
    private MailBatch next() {
        asking.lock();
        try {
            MailBatch batch = claim();
            while (batch == null && running) {
                connections.closeIdle(false);
                pause(timing.every());
                batch = claim();
            }
            return batch == null ? batch(null, List.of()) : batch;
        } finally {
            asking.unlock();
        }
    }

    private MailBatch claim() {
        handedOver.note();
        UUID claim = UUID.randomUUID();
        List<DueMail> mails = outbox.claim(claim, BATCH);
        return mails.isEmpty() ? null : batch(claim, mails);
    }

    private MailBatch batch(UUID claim, List<DueMail> mails) {
        return new MailBatch(claim, mails, letters, connections, outbox, handedOver);
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
