package dev.porchlight.platform.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** What each person did of one thing within the last minute. */
final class LastMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private final LongSupplier nanoTime;
    private final Cache<String, Deque<Long>> done =
            Caffeine.newBuilder().expireAfterAccess(MINUTE).maximumSize(100_000).build();

    LastMinute(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /** Counts one more, unless it would be too many: then says how long to wait, else zero. */
    Duration oneMoreOf(String person) {
        Deque<Long> times = done.get(person, anybody -> new ArrayDeque<>());
        synchronized (times) {
            long now = nanoTime.getAsLong();
            while (!times.isEmpty() && now - times.getFirst() >= MINUTE.toNanos()) {
                times.removeFirst();
            }
            if (times.size() >= most) {
                return MINUTE.minusNanos(now - times.getFirst());
            }
            times.addLast(now);
            return Duration.ZERO;
        }
    }
}
