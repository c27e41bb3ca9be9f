package dev.porchlight.catalogue.absence.read;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.catalogue.absence.Absences;
import dev.porchlight.catalogue.absence.events.StandInEnded;
import dev.porchlight.catalogue.absence.events.StandInNamed;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.web.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences in a table that is written in the transaction of the command itself. */
@Component
@ProcessingGroup("absences")
class StandInTable implements Absences, Views {

    private static final RowMapper<Absence> ABSENCE = (row, number) -> new Absence(
            row.getObject("person_id", UUID.class),
            row.getObject("stand_in_id", UUID.class),
            Times.of(row, "from_at"),
            Times.of(row, "until_at"));

    private final JdbcClient jdbc;
    private final Clock clock;

    StandInTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Absence> of(UUID organisationId) {
        // Two who name each other at the same moment: the second sees what the first said.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("stand-ins of " + organisationId)
                .query()
                .listOfRows();
        return at(organisationId);
    }

    private List<Absence> at(UUID organisationId) {
        return jdbc.sql("select * from stand_in where organisation_id = ? and until_at > ?")
                .params(organisationId, clock.instant().atOffset(ZoneOffset.UTC))
                .query(ABSENCE)
                .list();
    }

    @Override
    public StandIns now(UUID organisationId) {
        return Absence.at(clock.instant(), at(organisationId));
    }

    @Override
    public List<Absence> goingOn(UUID organisationId) {
        Instant now = clock.instant();
        return at(organisationId).stream()
                .filter(absence -> absence.covers(now))
                .toList();
    }

    @Override
    public OptionalLong versionOf(String aggregateId) {
        return jdbc.sql("select version from stand_in where person_id = ?")
                .param(UUID.fromString(aggregateId))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @EventHandler
    void on(StandInNamed event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into stand_in (person_id, organisation_id, stand_in_id, from_at, until_at, version)
                values (?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update set stand_in_id = excluded.stand_in_id, from_at = excluded.from_at,
                  until_at = excluded.until_at, version = excluded.version""")
                .params(
                        event.personId(),
                        event.organisationId(),
                        event.standInId(),
                        event.from().atOffset(ZoneOffset.UTC),
                        event.until().atOffset(ZoneOffset.UTC),
                        version)
                .update();
    }

    /** The row stays: by it one sees that the command is through. */
    @EventHandler
    void on(StandInEnded event, @SequenceNumber long version) {
        jdbc.sql("update stand_in set until_at = 'epoch', version = ? where person_id = ?")
                .params(version, event.personId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate stand_in").update();
    }
}
