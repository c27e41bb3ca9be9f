package dev.porchlight.knowledge.article.read;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how many people read an article on each day. Reading waits for no writing: what is noted is written every few
 * seconds, and when the service stops. If it dies, the last seconds are not counted.
 */
@Component
class Readings {

    private record Reading(LocalDate day, UUID article, UUID person) {}

    /** While the database is away, no more than this is kept in mind. */
    private static final int MOST_WAITING = 100_000;

    private final JdbcClient jdbc;
    private final Set<Reading> waiting = ConcurrentHashMap.newKeySet();

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID article, UUID person) {
        if (waiting.size() < MOST_WAITING) {
            waiting.add(new Reading(LocalDate.now(ZoneOffset.UTC), article, person));
        }
    }

    /** Also when the service stops, after the last answer and while there still is a database. */
    @Scheduled(fixedDelayString = "PT3S")
    @PreDestroy
    void write() {
        Set<Reading> readings = new HashSet<>(waiting);
        if (readings.isEmpty()) {
            return;
        }
        jdbc.sql("""
                with first_of_the_day as (
                  insert into article_reading (day, article_id, person_id)
                  select * from unnest(cast(:days as date[]), cast(:articles as uuid[]), cast(:people as uuid[]))
                  on conflict do nothing returning article_id)
                insert into article_views as v (article_id, views)
                select article_id, count(*) from first_of_the_day group by article_id order by article_id
                on conflict (article_id) do update set views = v.views + excluded.views""")
                .param("days", array(readings.stream().map(Reading::day).toList()))
                .param("articles", array(readings.stream().map(Reading::article).toList()))
                .param("people", array(readings.stream().map(Reading::person).toList()))
                .update();
        waiting.removeAll(readings);
    }

    @Scheduled(cron = "0 23 3 * * *")
    void forgetWho() {
        jdbc.sql("delete from article_reading where day < current_date - 1").update();
    }

    private static String array(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
