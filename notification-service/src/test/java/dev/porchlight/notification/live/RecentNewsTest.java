package dev.porchlight.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.directory.Thing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecentNewsTest {

    private static final Instant START = Instant.parse("2026-03-14T09:00:00Z");

    private final RecentNews recent = new RecentNews(START);

    @Test
    void whatCameAfterIsKnownForAMinute() {
        String start = recent.latestId();
        for (int second = 0; second < 60; second++) {
            add(second);
        }
        assertThat(recent.after(start))
                .hasValueSatisfying(news -> assertThat(news).hasSize(60));
        assertThat(ids(recent.after("57").orElseThrow())).containsExactly("58", "59");
        assertThat(recent.after("59")).hasValue(List.of());
        assertThat(recent.after("never heard of")).isEmpty();
    }

    @Test
    void whatIsOlderIsForgotten() {
        String start = recent.latestId();
        add(0);
        add(10);
        add(80);
        assertThat(recent.after(start)).isEmpty();
        assertThat(ids(recent.after("0").orElseThrow())).containsExactly("10", "80");
        add(90);
        assertThat(recent.after("0")).isEmpty();
    }

    @Test
    void ofAFloodTheLatestAreKept() {
        for (int i = 0; i < 6_000; i++) {
            recent.add(news("flood " + i, START));
        }
        assertThat(recent.after("flood 10")).isEmpty();
        assertThat(recent.after("flood 5990").orElseThrow()).hasSize(9);
    }

    @Test
    void afterAGapNoOldIdCounts() {
        add(1);
        recent.clear(START.plusSeconds(2));
        assertThat(recent.after("1")).isEmpty();
        assertThat(recent.after(recent.latestId())).hasValue(List.of());
        assertThat(recent.since(START)).isEmpty();
        assertThat(recent.since(START.plusSeconds(2))).hasValue(List.of());
    }

    @Test
    void whatWasHeardSinceIsKnownAsFarAsItIsRemembered() {
        add(1);
        add(2);
        assertThat(ids(recent.since(START).orElseThrow())).containsExactly("1", "2");
        assertThat(ids(recent.since(START.plusSeconds(1)).orElseThrow())).containsExactly("2");
        assertThat(recent.since(START.minusSeconds(1))).isEmpty();
        add(80);
        assertThat(recent.since(START)).isEmpty();
    }

    private void add(int second) {
        recent.add(news("" + second, START.plusSeconds(second)));
    }

    private static News news(String id, Instant heard) {
        return new News(id, "ticket", Thing.of(UUID.randomUUID()), false, heard, new byte[0]);
    }

    private static List<String> ids(List<News> news) {
        return news.stream().map(News::id).toList();
    }
}
