package dev.porchlight.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
    private final RateLimit limit = new RateLimit(10, 3, now::get);

    @Test
    void allowsABurstThenTheSteadyRate() {
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isEqualTo(Duration.ofMillis(100));

        now.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isPositive();
    }

    @Test
    void callersDoNotShare() {
        for (int i = 0; i < 3; i++) {
            limit.ask("a");
        }
        assertThat(limit.ask("a")).isPositive();
        assertThat(limit.ask("b")).isZero();
    }

    @Test
    void aRefusedRequestCostsNothing() {
        for (int i = 0; i < 50; i++) {
            limit.ask("a");
        }
        now.addAndGet(Duration.ofMillis(300).toNanos());
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isZero();
        assertThat(limit.ask("a")).isZero();
    }
}
