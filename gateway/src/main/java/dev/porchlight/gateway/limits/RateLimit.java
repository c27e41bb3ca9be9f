package dev.porchlight.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A token bucket per caller, kept as one number: the moment at which the bucket would be full again (GCRA).
 * Each request moves it on by one interval; a request that would move it more than a burst ahead is refused.
 */
final class RateLimit {

    private final long interval;
    private final long burst;
    private final LongSupplier nanoTime;
    private final Cache<String, AtomicLong> fullAgainAt;

    RateLimit(int perSecond, int burst, LongSupplier nanoTime) {
        this(Duration.ofSeconds(1).dividedBy(perSecond), burst, nanoTime);
    }

    /** @param interval in which one more is allowed */
    RateLimit(Duration interval, int burst, LongSupplier nanoTime) {
        this.interval = interval.toNanos();
        this.burst = this.interval * burst;
        this.nanoTime = nanoTime;
        // A bucket untouched for this long is full, and as good as none.
        this.fullAgainAt = Caffeine.newBuilder()
                .expireAfterAccess(Duration.ofNanos(this.burst).plusSeconds(1))
                .maximumSize(100_000)
                .build();
    }

    /** What {@link #ask} would say, without spending anything. */
    Duration look(String caller) {
        var now = nanoTime.getAsLong();
        var bucket = fullAgainAt.getIfPresent(caller);
        var wait = bucket == null ? 0 : bucket.get() - now + interval - burst;
        return wait > 0 ? Duration.ofNanos(wait) : Duration.ZERO;
    }

    /** Zero when the caller may proceed, or how long to wait. */
    Duration ask(String caller) {
        var now = nanoTime.getAsLong();
        var bucket = fullAgainAt.get(caller, _ -> new AtomicLong(now));
        while (true) {
            var fullAt = bucket.get();
            var next = (fullAt - now > 0 ? fullAt : now) + interval;
            if (next - now > burst) {
                return Duration.ofNanos(next - now - burst);
            }
            if (bucket.compareAndSet(fullAt, next)) {
                return Duration.ZERO;
            }
        }
    }
}
