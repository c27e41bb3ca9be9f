package dev.porchlight.platform.due;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.TestServers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Due work on a real database, and workers as replicas of a service have them. */
abstract class DueSetting {

    private static final JsonMapper JSON = new JsonMapper();
    private static DriverManagerDataSource database;

    final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    final List<DueWorkers> started = new ArrayList<>();
    JdbcClient jdbc;
    DueTable table;
    TransactionTemplate transaction;

    @BeforeEach
    void emptyTable() {
        if (database == null) {
            database =
                    new DriverManagerDataSource(TestServers.newDatabase(), TestServers.user(), TestServers.password());
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/platform")
                    .load()
                    .migrate();
        }
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate due").update();
        jdbc.sql("create table if not exists lit (name text)").update();
        jdbc.sql("truncate lit").update();
        table = new DueTable(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterEach
    void stopWorkers() {
        started.forEach(DueWorkers::stop);
    }

    /** A worker of its own, as another replica of the service would have it. */
    Due replica(DueKind<?>... kinds) {
        DueWorkers workers = new DueWorkers(table, List.of(kinds), this::worker);
        started.add(workers);
        workers.start();
        return new Due(table, JSON, () -> workers);
    }

    private <T> DueWorker<T> worker(DueKind<T> kind) {
        return new DueWorker<>(kind, table, transaction, JSON);
    }

    static DueKind<String> kind(String name, Consumer<String> work) {
        return new DueKind<>(name, String.class, false, false, 2, 10, 25, batch -> batch.each(work));
    }

    static DueKind<String> outside(String name, Consumer<String> work) {
        return new DueKind<>(name, String.class, true, false, 2, 10, 25, batch -> batch.each(work));
    }

    void note(String payload) {
        done.computeIfAbsent(payload, key -> new AtomicInteger()).incrementAndGet();
    }

    void light(String name) {
        jdbc.sql("insert into lit values (?)").param(name).update();
    }

    List<String> lit() {
        return jdbc.sql("select name from lit").query(String.class).list();
    }

    List<String> keys(String condition) {
        return jdbc.sql("select key from due where " + condition + " order by key")
                .query(String.class)
                .list();
    }

    void endLeases() {
        jdbc.sql("update due set next_at = now() - interval '1 second' where taken_by is not null")
                .update();
    }

    void awaitDone(String payload) {
        await().until(() -> done.containsKey(payload));
    }

    void awaitEmpty() {
        await().atMost(Duration.ofSeconds(30)).until(() -> keys("true").isEmpty());
    }

    static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
