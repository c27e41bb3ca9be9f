package dev.porchlight.project.project.read;

import dev.porchlight.approvals.StandIns;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Absences;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, and who decides for them meanwhile, as customers say it where they approve requests. */
@Component
class StandInTable implements Absences, RebuildableView {

    /** @param until the first moment of being back */
    record Away(UUID person, UUID standIn, Instant until) {}

    record StandInNamed(UUID personId, UUID standInId, Instant from, Instant until) {}

    record StandInEnded(UUID personId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StandInTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public StandIns now() {
        OffsetDateTime moment = clock.instant().atOffset(ZoneOffset.UTC);
        return member -> jdbc.sql("""
                        select stand_in_id from stand_in
                        where person_id = :member and from_at <= :now and :now < until_at""")
                .param("member", member)
                .param("now", moment)
                .query(UUID.class)
                .optional();
    }

    /** Those of the people who are away just now. */
    List<Away> among(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from stand_in where person_id in (:people) and from_at <= :now and :now < until_at")
                .param("people", people)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Away(
                        row.getObject("person_id", UUID.class),
                        row.getObject("stand_in_id", UUID.class),
                        Times.of(row, "until_at")))
                .list();
    }

    @Incoming("porchlight.catalogue.StandInNamed.v1")
    void on(StandInNamed event) {
        jdbc.sql("""
                insert into stand_in (person_id, stand_in_id, from_at, until_at) values (?, ?, ?, ?)
                on conflict (person_id) do update set stand_in_id = excluded.stand_in_id, from_at = excluded.from_at,
                  until_at = excluded.until_at""")
                .params(
                        event.personId(),
                        event.standInId(),
                        event.from().atOffset(ZoneOffset.UTC),
                        event.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Incoming("porchlight.catalogue.StandInEnded.v1")
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
