package dev.porchlight.notification.presence;

import dev.porchlight.platform.upkeep.Housekeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Those who went without a word are forgotten. */
@Component
class PresenceKeeping {

    private final Housekeeping housekeeping;

    PresenceKeeping(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.housekeeping = new Housekeeping(jdbc, new TransactionTemplate(transactions));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void forget() {
        housekeeping.delete("presence", "seen_at < now() - interval '10 minutes'");
    }
}
