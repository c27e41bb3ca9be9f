package dev.porchlight.notification.request.read;

import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.StandInEnded;
import dev.porchlight.notification.request.RequestEvents.StandInNamed;
import dev.porchlight.notification.request.Waiting;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, and who decides for them meanwhile. */
@Component
public class Away implements RebuildableView {

    /** @param until the first moment of being back */
    public record StandIn(UUID person, UUID standIn, Instant until) {}

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Waiting waiting;

    Away(JdbcClient jdbc, Subjects subjects, Waiting waiting) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.waiting = waiting;
    }

    /** Who stands in for somebody at a moment; empty if they are there themselves. */
    public Optional<StandIn> of(UUID person, Instant at) {
        return jdbc.sql("""
                        select person_id, stand_in_id, until_at from stand_in
                        where person_id = :person and from_at <= :at and :at < until_at""")
                .param("person", person)
                .param("at", Timestamp.from(at))
                .query((row, number) -> new StandIn(
                        row.getObject("person_id", UUID.class),
                        row.getObject("stand_in_id", UUID.class),
                        row.getTimestamp("until_at").toInstant()))
                .optional();
    }

    /** What waits for somebody who is away can be known by who stands in for them. */
    @Incoming(RequestEvents.STAND_IN_NAMED)
    void on(StandInNamed event) {
        jdbc.sql("""
                insert into stand_in (person_id, stand_in_id, from_at, until_at) values (?, ?, ?, ?)
                on conflict (person_id) do update set stand_in_id = excluded.stand_in_id, from_at = excluded.from_at,
                  until_at = excluded.until_at""")
                .params(
                        event.personId(),
                        event.standInId(),
                        Timestamp.from(event.from()),
                        Timestamp.from(event.until()))
                .update();
        waiting.on(event.personId(), event.organisationId())
                .forEach(request -> subjects.name(request.id(), event.standInId()));
    }

    @Incoming(RequestEvents.STAND_IN_ENDED)
    void on(StandInEnded event) {
        jdbc.sql("delete from stand_in where person_id = ?")
                .param(event.personId())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from stand_in").update();
    }
}
