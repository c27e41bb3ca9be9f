package dev.porchlight.billing.work.read;

import dev.porchlight.billing.allotment.events.WorkedOn;
import dev.porchlight.billing.contract.Works;
import dev.porchlight.billing.work.events.WorkDetails;
import dev.porchlight.billing.work.events.WorkNoted;
import dev.porchlight.billing.work.events.WorkPlaced;
import dev.porchlight.billing.work.events.WorkRemoved;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.web.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Time entries as they are now, in a table that is written in the transaction of the command itself. */
@Component
@ProcessingGroup("billing-decisions")
class WorkTable implements Works {

    private final JdbcClient jdbc;

    WorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkNow> find(UUID entryId) {
        return jdbc.sql("select * from work where id = ?")
                .param(entryId)
                .query((row, number) -> new WorkNow(
                        entryId,
                        row.getLong("revision"),
                        row.getObject("line_id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getLong("ticket_number"),
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getString("work_type"),
                        row.getObject("work_date", LocalDate.class),
                        row.getInt("minutes"),
                        Times.of(row, "said_at"),
                        workedOn(row)))
                .optional();
    }

    @EventHandler
    void on(WorkNoted event, Envelope envelope) {
        WorkDetails work = event.work();
        jdbc.sql("""
                insert into work (id, revision, said_at, organisation_id, ticket_id, ticket_number, person_id, person_name,
                  work_type, work_date, minutes, billable, named_line_id, contract_id, line_id, version,
                  worked_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, said_at = excluded.said_at,
                  organisation_id = excluded.organisation_id, ticket_id = excluded.ticket_id,
                  ticket_number = excluded.ticket_number, person_id = excluded.person_id,
                  person_name = excluded.person_name, work_type = excluded.work_type, work_date = excluded.work_date,
                  minutes = excluded.minutes, billable = excluded.billable, named_line_id = excluded.named_line_id,
                  contract_id = excluded.contract_id, line_id = excluded.line_id, version = excluded.version,
                  worked_on = excluded.worked_on""")
                .params(
                        event.entryId(),
                        event.revision(),
                        event.saidAt().atOffset(ZoneOffset.UTC),
                        work.organisationId(),
                        work.ticketId(),
                        work.ticketNumber(),
                        work.personId(),
                        work.personName(),
                        work.workType(),
                        work.workDate(),
                        work.minutes(),
                        work.billable(),
                        work.namedLineId(),
                        event.placed() == null ? null : event.placed().contractId(),
                        event.placed() == null ? null : event.placed().lineId(),
                        envelope.sequence(),
                        work.on() == null ? null : work.on().word())
                .update();
    }

    /** Null for what was a ticket before there was anything else. */
    static @Nullable WorkedOn workedOn(ResultSet row) throws SQLException {
        String word = row.getString("worked_on");
        return word == null ? null : WorkedOn.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @EventHandler
    void on(WorkPlaced event, Envelope envelope) {
        jdbc.sql("update work set contract_id = ?, line_id = ?, said_at = ?, version = ? where id = ?")
                .params(
                        event.placed().contractId(),
                        event.placed().lineId(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.sequence(),
                        event.entryId())
                .update();
    }

    @EventHandler
    void on(WorkRemoved event, Envelope envelope) {
        jdbc.sql("""
                insert into work (id, revision, said_at, version) values (?, ?, ?, ?)
                on conflict (id) do update set revision = excluded.revision, said_at = excluded.said_at, billable = false,
                  contract_id = null, line_id = null, version = excluded.version""")
                .params(event.entryId(), event.revision(), event.saidAt().atOffset(ZoneOffset.UTC), envelope.sequence())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate work").update();
    }
}
