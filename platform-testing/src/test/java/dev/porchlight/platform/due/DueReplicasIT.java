package dev.porchlight.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several replicas work on what is due: nothing is done twice, and nothing is lost with one of them. */
class DueReplicasIT extends DueSetting {

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
}
