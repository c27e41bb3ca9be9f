package dev.porchlight.notification.mail.sending;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What the mail server has taken and the ledger does not know yet. It is noted a few at a time; if the database is away,
 * again and again until it is noted, and before anything else is claimed.
 */
@Component
class HandedOver {

    private static final int MANY = 10;
    private static final Duration LONG = Duration.ofMillis(250);

    private final Outbox outbox;
    private final Set<UUID> mails = ConcurrentHashMap.newKeySet();
    private volatile long noted = System.nanoTime();

    HandedOver(Outbox outbox) {
        this.outbox = outbox;
    }

    void add(UUID mail) {
        mails.add(mail);
    }

    boolean contains(UUID mail) {
        return mails.contains(mail);
    }

    /** Notes them if they are many, or some have waited for long. */
    void noteInTime() {
        if (mails.size() >= MANY || System.nanoTime() - noted > LONG.toNanos()) {
            note();
        }
    }

    void note() {
        List<UUID> now = List.copyOf(mails);
        if (!now.isEmpty()) {
            outbox.sent(now);
            now.forEach(mails::remove);
        }
        noted = System.nanoTime();
    }
}
