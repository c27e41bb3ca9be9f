package dev.porchlight.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Due work on a real database: what is put is done once, at its time, after its transaction. */
class DueIT extends DueSetting {

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
    void whatIsPutFirstGoesBeforeWhatWaits() {
        table.put("wick", Map.of("a", "\"a\"", "b", "\"b\""), null);
        table.put("wick", Map.of("c", "\"c\""), null, true);
        assertThat(table.take("wick", 1, UUID.randomUUID()).getFirst().key()).isEqualTo("c");
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
    void workThatNobodyDoesIsRefused() {
        Due due = replica(kind("wick", this::note));
        assertThatThrownBy(() -> due.put("wikc", "wick", "wick")).hasMessageContaining("wikc");
    }
}
