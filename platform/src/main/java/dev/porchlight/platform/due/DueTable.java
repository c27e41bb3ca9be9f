package dev.porchlight.platform.due;

import dev.porchlight.telemetry.TraceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what is due. Times are the database's, so that replicas agree. */
class DueTable {

    /** After this a worker that has not renewed its lease is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String IS_TAKEN = "due.taken_by is not null and due.next_at > now()";

    private final JdbcClient jdbc;

    DueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(String kind, Map<String, String> payloadsByKey, @Nullable Instant at) {
        put(kind, payloadsByKey, at, false);
    }

    /**
     * What is in a worker's hands stays there, and is due anew when it lets go.
     *
     * @param first before what is due already
     */
    void put(String kind, Map<String, String> payloadsByKey, @Nullable Instant at, boolean first) {
        jdbc.sql("""
                        insert into due (kind, key, payload, at, next_at, trace)
                        select :kind, key, payload, coalesce(cast(:at as timestamptz), now()),
                            coalesce(cast(:at as timestamptz), now()) - make_interval(days => :days), :trace
                        from unnest(:keys, :payloads) as put (key, payload) order by key
                        on conflict (kind, key) do update set
                            payload = excluded.payload, at = excluded.at, trace = excluded.trace, revision = nextval('due_revision'),
                            next_at = case when %1$s then due.next_at else excluded.next_at end,
                            taken_by = case when %1$s then due.taken_by end,
                            failures = 0, last_failure = null, ended_at = null, outcome = null""".formatted(IS_TAKEN))
                .param("kind", kind)
                .param("at", at == null ? null : Timestamp.from(at))
                .param("days", first ? 1 : 0)
                .param("trace", at == null ? trace() : null)
                .param("keys", payloadsByKey.keySet().toArray(String[]::new))
                .param("payloads", payloadsByKey.values().toArray(String[]::new))
                .update();
    }

    boolean putOnce(String kind, String key, String payload) {
        return jdbc.sql("""
                        insert into due (kind, key, payload, at, next_at, trace) values (?, ?, ?, now(), now(), ?)
                        on conflict do nothing""").params(kind, key, payload, trace()).update() > 0;
    }

    private static @Nullable String trace() {
        return TraceContext.current().map(TraceContext::traceparent).orElse(null);
    }

    void drop(String kind, String key) {
        jdbc.sql("delete from due where kind = ? and key = ?").params(kind, key).update();
    }

    int again(String kind) {
        return jdbc.sql("""
                        update due set ended_at = null, outcome = null, failures = 0, next_at = now()
                        where kind = ? and outcome = 'failed'""").param(kind).update();
    }

    /** How long each kind has until the next of it can be taken; kinds of which there is none are left out. */
    Map<String, Duration> waits(Collection<String> kinds) {
        Map<String, Duration> waits = new LinkedHashMap<>();
        jdbc.sql("""
                        select kind, extract(epoch from next.at - now()) * 1000 as millis
                        from unnest(?) as kind, lateral (
                            select min(next_at) as at from due where due.kind = kind.kind and ended_at is null) as next
                        where next.at is not null""").param(kinds.toArray(String[]::new)).query(row -> {
            waits.put(row.getString("kind"), Duration.ofMillis((long) Math.ceil(row.getDouble("millis"))));
        });
        return waits;
    }

    /** Takes what has been due for longest. */
    List<DueItem> take(String kind, int atMost, UUID by) {
        return jdbc
                .sql("""
                        with next as (
                            select key from due where kind = :kind and ended_at is null and next_at <= now()
                            order by next_at limit :most for update skip locked)
                        update due set taken_by = :by, next_at = now() + make_interval(secs => :lease)
                        from next where due.kind = :kind and due.key = next.key
                        returning due.kind, due.key, payload, at, revision, failures, taken_by, trace""")
                .param("kind", kind)
                .param("most", atMost)
                .param("by", by)
                .param("lease", LEASE.toSeconds())
                .query(DueItem.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(DueItem::at))
                .toList();
    }

    /** Passes over rows that are locked: they are being done at this moment. */
    void renew(Collection<DueItem> items) {
        DueItem any = items.iterator().next();
        jdbc.sql("""
                        update due set next_at = now() + make_interval(secs => :lease)
                        where kind = :kind and key in (
                            select key from due where kind = :kind and key = any(:keys) and taken_by = :by
                            for update skip locked)""")
                .param("lease", LEASE.toSeconds())
                .param("kind", any.kind())
                .param("keys", items.stream().map(DueItem::key).toArray(String[]::new))
                .param("by", any.takenBy())
                .update();
    }

    /** Whether the work was this worker's to do, as it is: false if it was dropped, moved, or taken by another. */
    boolean done(DueItem item, boolean remember) {
        String end = remember
                ? "update due set outcome = 'done', ended_at = now(), payload = null, taken_by = null"
                : "delete from due";
        return jdbc.sql(end + " where kind = ? and key = ? and revision = ? and taken_by = ?")
                        .params(item.kind(), item.key(), item.revision(), item.takenBy())
                        .update()
                > 0;
    }

    /** It is as due as before, or as it has become meanwhile. */
    void release(DueItem item) {
        jdbc.sql("""
                        update due set taken_by = null, next_at = case when failures > 0 then now() else at end
                        where kind = ? and key = ? and taken_by = ?""").params(item.kind(), item.key(), item.takenBy()).update();
    }

    void failed(DueItem item, String why, Duration pause) {
        update(
                item,
                "failures = failures + 1, last_failure = ?, next_at = now() + make_interval(secs => ?)",
                why,
                pause.toMillis() / 1000.0);
    }

    /** @param outcome {@code refused} or {@code failed} */
    void end(DueItem item, String outcome, String why) {
        update(item, "failures = failures + 1, last_failure = ?, outcome = ?, ended_at = now()", why, outcome);
    }

    private void update(DueItem item, String assignments, Object... values) {
        int updated = jdbc.sql("update due set taken_by = null, " + assignments
                        + " where kind = ? and key = ? and revision = ? and taken_by = ?")
                .params(values)
                .params(item.kind(), item.key(), item.revision(), item.takenBy())
                .update();
        if (updated == 0) {
            release(item);
        }
    }

    /** How many wait to be taken. */
    long waiting(String kind) {
        return count("ended_at is null and next_at <= now() and kind = ?", kind);
    }

    /** How many have failed, and will be tried again. */
    long failing(String kind) {
        return count("failures > 0 and ended_at is null and kind = ?", kind);
    }

    long givenUp(String kind) {
        return count("outcome = 'failed' and kind = ?", kind);
    }

    private long count(String condition, String kind) {
        return jdbc.sql("select count(*) from due where " + condition)
                .param(kind)
                .query(Long.class)
                .single();
    }

    /** Forgets a slice of what ended long ago; returns how much that was. What was given up stays. */
    int forget(Duration memory, int atMost) {
        return jdbc.sql("""
                        delete from due where (kind, key) in (
                            select kind, key from due
                            where ended_at < now() - make_interval(secs => ?) and outcome <> 'failed'
                            limit ? for update skip locked)""").params(memory.toSeconds(), atMost).update();
    }
}
