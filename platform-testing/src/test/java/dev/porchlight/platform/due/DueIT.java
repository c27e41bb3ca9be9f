package dev.porchlight.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Due work on a real database: done once, whoever works on it and whatever fails. */
class DueIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static DriverManagerDataSource database;

    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final List<DueWorkers> started = new ArrayList<>();
    private JdbcClient jdbc;
    private DueTable table;
    private TransactionTemplate transaction;

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

    @Test
    void whatIsRolledBackIsNeverDoneAndTheRestAfterItsCommit() {
        Due due = replica(kind("wick", this::note));
        transaction.executeWithoutResult(status -> {
            due.put("wick", "undone", "undone");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            due.put("wick", "trimmed", "trimmed");
            assertThat(done).isEmpty();
        });
        awaitDone("trimmed");
        assertThat(done).containsOnlyKeys("trimmed");
        awaitEmpty();
    }

    @Test
    void aDeadlineMovesAndVanishes() {
        Due due = replica(kind("wick", this::note));
        Instant soon = Instant.now().plusMillis(700);
        due.put("wick", "moved", "too early", soon);
        due.put("wick", "moved", "in time", soon.plusMillis(300));
        due.put("wick", "dropped", "dropped", soon);
        due.put("wick", "far", "far", soon.plusSeconds(3600));
        due.drop("wick", "dropped");
        awaitDone("in time");
        assertThat(Instant.now()).isAfterOrEqualTo(soon.plusMillis(300));
        assertThat(done).containsOnlyKeys("in time");
        assertThat(keys("ended_at is null")).containsExactly("far");
    }

    @Test
    void twoReplicasShareTheWorkAndNothingIsDoneTwice() {
        Due due = replica(kind("wick", this::note));
        replica(kind("wick", this::note));
        List<String> keys =
                IntStream.range(0, 400).mapToObj(number -> "wick-" + number).toList();
        due.putAll("wick", keys);
        awaitEmpty();
        assertThat(done).hasSize(400);
        assertThat(done.values()).allSatisfy(times -> assertThat(times).hasValue(1));
    }

    @Test
    void whatIsPutFirstGoesBeforeWhatWaits() {
        table.put("wick", Map.of("a", "\"a\"", "b", "\"b\""), null);
        table.put("wick", Map.of("c", "\"c\""), null, true);
        assertThat(table.take("wick", 1, UUID.randomUUID()).getFirst().key()).isEqualTo("c");
    }

    @Test
    void whatAWorkerDiedWithIsDoneByAnother() {
        table.put("wick", Map.of("wick", "\"wick\""), null);
        table.take("wick", 1, UUID.randomUUID());
        Due due = replica(kind("wick", this::note));
        due.put("wick", "other", "other");
        awaitDone("other");
        assertThat(done).doesNotContainKey("wick");
        endLeases();
        awaitDone("wick");
    }

    @Test
    void aWorkerThatWasTakenForDeadDoesNothing() {
        table.put("wick", Map.of("wick", "\"wick\""), null);
        DueItem slow = table.take("wick", 1, UUID.randomUUID()).getFirst();
        endLeases();
        DueItem next = table.take("wick", 1, UUID.randomUUID()).getFirst();
        assertThat(table.done(slow, false)).isFalse();
        table.release(slow);
        table.failed(slow, "slow", Duration.ZERO);
        assertThat(table.take("wick", 1, UUID.randomUUID())).isEmpty();
        assertThat(table.done(next, false)).isTrue();
    }

    @Test
    void leasesAreRenewedForWhatIsNotDoneYet() {
        table.put("wick", Map.of("a", "\"a\"", "b", "\"b\""), null);
        List<DueItem> items = table.take("wick", 2, UUID.randomUUID());
        endLeases();
        table.renew(items);
        assertThat(table.take("wick", 2, UUID.randomUUID())).isEmpty();
    }

    @Test
    void whatIsPutWhileItIsBeingDoneIsDoneAgainAfterwards() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Due due = replica(outside("wick", payload -> {
            begun.countDown();
            awaitUninterrupted(mayEnd);
            note(payload);
        }));
        due.put("wick", "wick", "first");
        begun.await();
        due.put("wick", "wick", "second");
        mayEnd.countDown();
        awaitDone("first");
        awaitDone("second");
        awaitEmpty();
    }

    @Test
    void whatFailsHasChangedNothingAndIsTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Due due = replica(kind("wick", payload -> {
            light(payload);
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("no match at hand");
            }
        }));
        due.put("wick", "wick", "porch");
        awaitEmpty();
        assertThat(tries).hasValue(3);
        assertThat(lit()).containsExactly("porch");
    }

    @Test
    void whatKeepsFailingIsGivenUpAndSeenAndTriedAgainWhenAsked() {
        AtomicReference<String> missing = new AtomicReference<>("no oil");
        Due due = replica(new DueKind<String>(
                "wick",
                String.class,
                false,
                false,
                1,
                1,
                2,
                batch -> batch.each(payload -> {
                    if (missing.get() != null) {
                        throw new IllegalStateException(missing.get());
                    }
                    note(payload);
                })));
        due.put("wick", "wick", "wick");
        await().until(() -> table.givenUp("wick") == 1);
        assertThat(jdbc.sql("select last_failure from due").query(String.class).single())
                .contains("no oil");
        missing.set(null);
        assertThat(due.again("wick")).isEqualTo(1);
        awaitDone("wick");
        awaitEmpty();
    }

    @Test
    void whatARuleRefusesIsNotedAndNotTriedAgain() {
        AtomicInteger tries = new AtomicInteger();
        Due due = replica(kind("wick", payload -> {
            light(payload);
            tries.incrementAndGet();
            throw new LampIsBroken();
        }));
        due.put("wick", "wick", "porch");
        await().until(() -> keys("outcome = 'refused'"), List.of("wick")::equals);
        due.put("wick", "wick-2", "porch");
        await().until(() -> keys("outcome = 'refused'").size() == 2);
        assertThat(tries).hasValue(2);
        assertThat(lit()).isEmpty();
    }

    @Test
    void oneThatFailsInABatchDoesNotTouchTheOthers() {
        AtomicInteger batches = new AtomicInteger();
        table.put("wick", Map.of("a", "\"a\"", "bad", "\"bad\"", "c", "\"c\"", "unreadable", "{}"), null);
        replica(new DueKind<String>("wick", String.class, true, false, 1, 50, 1, batch -> {
            batches.incrementAndGet();
            batch.each(payload -> {
                if (payload.equals("bad")) {
                    throw new IllegalStateException("bad");
                }
                note(payload);
            });
        }));
        awaitDone("a");
        awaitDone("c");
        await().until(() -> keys("outcome = 'failed'"), List.of("bad", "unreadable")::equals);
        assertThat(batches).hasValue(1);
    }

    @Test
    void whileSomethingIsAwayNothingFails() {
        AtomicInteger tries = new AtomicInteger();
        Due due = replica(outside("wick", payload -> {
            if (tries.incrementAndGet() < 3) {
                throw new NotNow(Duration.ofMillis(50), "the shop is closed");
            }
            assertThat(jdbc.sql("select sum(failures) from due")
                            .query(Long.class)
                            .single())
                    .isZero();
            note(payload);
        }));
        due.put("wick", "wick", "wick");
        awaitDone("wick");
        awaitEmpty();
    }

    @Test
    void whatIsRememberedIsDoneOnce() {
        Due due = replica(
                new DueKind<String>("wick", String.class, false, true, 1, 1, 5, batch -> batch.each(this::note)));
        due.putOnce("wick", "event", "wick");
        awaitDone("wick");
        await().until(() -> keys("outcome = 'done'"), List.of("event")::equals);
        due.putOnce("wick", "event", "wick");
        due.putOnce("wick", "next", "next");
        awaitDone("next");
        assertThat(done.get("wick")).hasValue(1);
    }

    @Test
    void aStoppedReplicaLeavesWhatItHasNotBegunToOthers() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        table.put("wick", Map.of("a", "\"a\"", "b", "\"b\"", "c", "\"c\""), null);
        replica(new DueKind<String>(
                "wick",
                String.class,
                true,
                false,
                1,
                50,
                5,
                batch -> batch.each(payload -> {
                    begun.countDown();
                    awaitUninterrupted(mayEnd);
                    note(payload);
                })));
        begun.await();
        Thread stopping = Thread.ofVirtual().start(() -> started.getFirst().stop());
        await().until(() -> !started.getFirst().isRunning());
        await().until(() -> stopping.getState() != Thread.State.RUNNABLE);
        mayEnd.countDown();
        stopping.join();
        assertThat(done).hasSize(1);
        assertThat(table.take("wick", 5, UUID.randomUUID())).hasSize(2);
    }

    @Test
    void workThatNobodyDoesIsRefused() {
        Due due = replica(kind("wick", this::note));
        assertThatThrownBy(() -> due.put("wikc", "wick", "wick")).hasMessageContaining("wikc");
    }

    private static final class LampIsBroken extends RuleBroken {
        LampIsBroken() {
            super("The lamp is broken.");
        }
    }

    /** A worker of its own, as another replica of the service would have it. */
    private Due replica(DueKind<?>... kinds) {
        DueWorkers workers = new DueWorkers(table, List.of(kinds), this::worker);
        started.add(workers);
        workers.start();
        return new Due(table, JSON, () -> workers);
    }

    private <T> DueWorker<T> worker(DueKind<T> kind) {
        return new DueWorker<>(kind, table, transaction, JSON);
    }

    private static DueKind<String> kind(String name, Consumer<String> work) {
        return new DueKind<>(name, String.class, false, false, 2, 10, 25, batch -> batch.each(work));
    }

    private static DueKind<String> outside(String name, Consumer<String> work) {
        return new DueKind<>(name, String.class, true, false, 2, 10, 25, batch -> batch.each(work));
    }

    private void note(String payload) {
        done.computeIfAbsent(payload, key -> new AtomicInteger()).incrementAndGet();
    }

    private void light(String name) {
        jdbc.sql("insert into lit values (?)").param(name).update();
    }

    private List<String> lit() {
        return jdbc.sql("select name from lit").query(String.class).list();
    }

    private List<String> keys(String condition) {
        return jdbc.sql("select key from due where " + condition + " order by key")
                .query(String.class)
                .list();
    }

    private void endLeases() {
        jdbc.sql("update due set next_at = now() - interval '1 second' where taken_by is not null")
                .update();
    }

    private void awaitDone(String payload) {
        await().until(() -> done.containsKey(payload));
    }

    private void awaitEmpty() {
        await().until(() -> keys("true").isEmpty());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
