package dev.porchlight.ticket.draft;

import dev.porchlight.platform.upkeep.Housekeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody has come back to for a long time is forgotten. */
@Component
class DraftKeeping {

    private final Housekeeping housekeeping;

    DraftKeeping(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.housekeeping = new Housekeeping(jdbc, new TransactionTemplate(transactions));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forget() {
        housekeeping.delete("draft", "saved_at < now() - interval '90 days'");
        housekeeping.delete("unsent_ticket", "saved_at < now() - interval '90 days'");
    }
}
