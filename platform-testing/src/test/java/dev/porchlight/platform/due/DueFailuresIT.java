package dev.porchlight.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.problem.RuleBroken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Due work that fails, is refused or has to wait: what becomes of it, and of what was due beside it. */
class DueFailuresIT extends DueSetting {

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

    private static final class LampIsBroken extends RuleBroken {
        LampIsBroken() {
            super("The lamp is broken.");
        }
    }
}
