package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.MailTiming;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the ledger tidy. */
@Component
class MailKeeping {

    private final Outbox outbox;
    private final MailTiming timing;

    MailKeeping(Outbox outbox, MailTiming timing) {
        this.outbox = outbox;
        this.timing = timing;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void putAside() {
        outbox.putAside();
    }

    @Scheduled(cron = "0 37 3 * * *")
    void forgetOld() {
        while (outbox.forgetSome(timing.keep())) {
            // the next
        }
    }
}
