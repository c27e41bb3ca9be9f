package dev.porchlight.directory;

import dev.porchlight.platform.inbox.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the directory of a service that has read identity-service's events before it had one, and would not be sent them
 * again. Until it is full, callers are as their tokens say, and names are missing.
 */
class FilledOnce implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FilledOnce.class);

    private final JdbcClient jdbc;
    private final Rebuild rebuild;

    FilledOnce(JdbcClient jdbc, Rebuild rebuild) {
        this.jdbc = jdbc;
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cameLaterAndIsEmpty()) {
            log.info("The directory is new here and will be filled from the events");
            Thread.ofVirtual().name("directory").start(rebuild::run);
        }
    }

    private boolean cameLaterAndIsEmpty() {
        return jdbc.sql("""
                        select (select min(installed_on) from flyway_schema_history)
                            < (select min(installed_on) from flyway_schema_history_directory) - interval '1 minute'
                          and not exists (select from directory_person)
                          and not exists (select from directory_organisation)""").query(Boolean.class).single();
    }
}
