package dev.porchlight.notification.contact;

import dev.porchlight.platform.upkeep.Housekeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what nobody could use any more. */
@Component
class ContactKeeping {

    private final Housekeeping housekeeping;

    ContactKeeping(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.housekeeping = new Housekeeping(jdbc, new TransactionTemplate(transactions));
    }

    @Scheduled(fixedDelayString = "PT15M")
    void forget() {
        housekeeping.delete("contact_challenge", "until < now()");
        housekeeping.delete("contact_link", "mailed_at < now() - interval '1 day'");
    }
}
