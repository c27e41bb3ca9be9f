package dev.porchlight.notification.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The news of the last minute, for streams that broke off and come back. Not safe for several threads. */
class RecentNews {

    private static final Duration MEMORY = Duration.ofSeconds(75);
    private static final int MOST = 5_000;

    private final Deque<News> news = new ArrayDeque<>();

    /** The id before the first that is remembered: at first one that nobody else has. */
    private String before = "start-" + UUID.randomUUID();

    /** All that was heard since then is remembered. */
    private Instant since;

    RecentNews(Instant now) {
        since = now;
    }

    void add(News latest) {
        news.addLast(latest);
        Instant forget = latest.heard().minus(MEMORY);
        while (news.size() > MOST || news.getFirst().heard().isBefore(forget)) {
            News forgotten = news.removeFirst();
            before = forgotten.id();
            since = forgotten.heard();
        }
    }

    /** Forgets everything, for something may have been missed. */
    void clear(Instant now) {
        news.clear();
        since = now;
        before = "start-" + UUID.randomUUID();
    }

    String latestId() {
        return news.isEmpty() ? before : news.getLast().id();
    }

    /** What came after the news with this id; empty if that is not remembered. */
    Optional<List<News>> after(String id) {
        if (id.equals(before)) {
            return Optional.of(List.copyOf(news));
        }
        List<News> later = new ArrayList<>();
        for (var backwards = news.descendingIterator(); backwards.hasNext(); ) {
            News one = backwards.next();
            if (one.id().equals(id)) {
                return Optional.of(later.reversed());
            }
            later.add(one);
        }
        return Optional.empty();
    }

    /** What was heard since; empty if that is not remembered. */
    Optional<List<News>> since(Instant time) {
        return time.isBefore(since)
                ? Optional.empty()
                : Optional.of(
                        news.stream().filter(one -> one.heard().isAfter(time)).toList());
    }
}
