package dev.porchlight.identity.crm.automation;

import dev.porchlight.identity.crm.CrmRuns;
import dev.porchlight.identity.crm.Synchronisation;
import dev.porchlight.platform.due.DueWork;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs when somebody asks for it, and by itself every so often. */
@Component
class WhenRunIsDueThenSynchronise {

    private final Synchronisation synchronisation;
    private final CrmRuns runs;

    WhenRunIsDueThenSynchronise(Synchronisation synchronisation, CrmRuns runs) {
        this.synchronisation = synchronisation;
        this.runs = runs;
    }

    @DueWork(value = CrmRuns.WORK, outside = true, threads = 1)
    void run(UUID id) {
        synchronisation.run(id);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void inTime() {
        runs.beginInTime();
    }
}
