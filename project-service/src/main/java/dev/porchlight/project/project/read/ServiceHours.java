package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.workingtime.Promises;
import dev.porchlight.workingtime.Promises.Contract;
import dev.porchlight.workingtime.Week;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * When the service team works, for whom: the calendars and the promises that hold for tickets hold for projects too. As
 * long as there are none, it is Monday to Friday from nine to five where the MSP is.
 */
@Component
class ServiceHours implements RebuildableView {

    record WorkingCalendarDefined(UUID calendarId, String name, WorkingHours hours) {}

    record SlaPolicyDefined(
            UUID policyId,
            UUID calendarId,
            boolean standard,
            List<UUID> organisationIds,
            @Nullable List<UUID> contractIds) {

        List<UUID> contracts() {
            return contractIds == null ? List.of() : contractIds;
        }
    }

    record SlaPolicyRetired(UUID policyId) {}

    record ContractAgreed(
            UUID contractId,
            long number,
            UUID organisationId,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record ContractChanged(UUID contractId, @Nullable LocalDate endsOn) {}

    /** @param name what the calendar is called; null for none */
    record Hours(@Nullable String name, WorkingTime time) {}

    /**
     * The hours of everybody, as they are at one moment.
     *
     * @param readAt in nanoseconds, as {@link System#nanoTime}
     */
    record Known(Hours standard, Promises<Hours> promised, LocalDate today, long readAt) {

        Hours of(UUID organisation) {
            return promised.of(organisation, today).orElse(standard);
        }
    }

    private record Version(UUID calendar, long number) {}

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    /** What a version of a calendar says never changes. */
    private final Map<Version, Hours> versions = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ZoneId zone;
    private final Hours none;
    private volatile @Nullable Known last;

    ServiceHours(JdbcClient jdbc, JsonMapper json, Clock clock, @Value("${porchlight.projects.zone}") String zone) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
        this.none = new Hours(
                null, new WorkingTime(new WorkingHours(zone, List.of(Week.workdays("09:00", "17:00")), List.of())));
    }

    /** As of at most a second ago: every page of projects asks. */
    Known now() {
        Known known = last;
        if (known == null || System.nanoTime() - known.readAt() > FRESH) {
            known = read();
            last = known;
        }
        return known;
    }

    private Known read() {
        long readAt = System.nanoTime();
        Promises<Hours> promised = new Promises<>();
        Map<UUID, Hours> byContract = new HashMap<>();
        jdbc.sql("""
                        select p.standard, p.organisation_ids, p.contract_ids, c.id, c.name, c.hours, c.version
                        from service_policy p join service_calendar c on c.id = p.calendar_id where p.holds""").query(row -> {
            Hours hours = hours(row);
            if (row.getBoolean("standard")) {
                promised.toAll(hours);
            }
            ids(row.getString("organisation_ids")).forEach(organisation -> promised.to(organisation, hours));
            ids(row.getString("contract_ids")).forEach(contract -> byContract.put(contract, hours));
        });
        if (!byContract.isEmpty()) {
            jdbc.sql("select id, number, organisation_id, starts_on, ends_on from service_contract where id in (:ids)")
                    .param("ids", byContract.keySet())
                    .query(row -> {
                        Contract contract = new Contract(
                                row.getLong("number"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class));
                        Hours hours = byContract.get(row.getObject("id", UUID.class));
                        promised.by(contract, row.getObject("organisation_id", UUID.class), hours);
                    });
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new Known(promised.standard().orElse(none), promised, today, readAt);
    }

    private Hours hours(ResultSet row) throws SQLException {
        Version version = new Version(row.getObject("id", UUID.class), row.getLong("version"));
        Hours known = versions.get(version);
        if (known != null) {
            return known;
        }
        Hours hours = new Hours(
                row.getString("name"), new WorkingTime(json.readValue(row.getString("hours"), WorkingHours.class)));
        versions.put(version, hours);
        return hours;
    }

    private List<UUID> ids(String list) {
        return json.readValue(list, new TypeReference<>() {});
    }

    @Incoming("porchlight.ticket.WorkingCalendarDefined.v1")
    void on(WorkingCalendarDefined event, Envelope envelope) {
        jdbc.sql("""
                insert into service_calendar as known (id, name, hours, version) values (?, ?, cast(? as jsonb), ?)
                on conflict (id) do update set name = excluded.name, hours = excluded.hours, version = excluded.version
                where known.version < excluded.version""")
                .params(event.calendarId(), event.name(), json.writeValueAsString(event.hours()), envelope.sequence())
                .update();
    }

    @Incoming("porchlight.ticket.SlaPolicyDefined.v1")
    void on(SlaPolicyDefined event, Envelope envelope) {
        String organisations = json.writeValueAsString(event.organisationIds());
        String contracts = json.writeValueAsString(event.contracts());
        int changed = jdbc.sql("""
                insert into service_policy as known
                  (id, calendar_id, standard, organisation_ids, contract_ids, holds, version)
                values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), true, ?)
                on conflict (id) do update set calendar_id = excluded.calendar_id, standard = excluded.standard,
                  organisation_ids = excluded.organisation_ids, contract_ids = excluded.contract_ids, holds = true,
                  version = excluded.version
                where known.version < excluded.version""")
                .params(
                        event.policyId(),
                        event.calendarId(),
                        event.standard(),
                        organisations,
                        contracts,
                        envelope.sequence())
                .update();
        if (changed > 0) {
            takeFromOthers(event, organisations, contracts);
        }
    }

    /** No two hold for the same: whom, and which contract, was named last by a policy has that one. */
    private void takeFromOthers(SlaPolicyDefined event, String organisations, String contracts) {
        jdbc.sql("""
                update service_policy set standard = standard and not :standard,
                  organisation_ids = (
                    select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(organisation_ids) one
                    where not cast(:organisations as jsonb) @> one),
                  contract_ids = (
                    select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(contract_ids) one
                    where not cast(:contracts as jsonb) @> one)
                where id <> :policy""")
                .param("standard", event.standard())
                .param("organisations", organisations)
                .param("contracts", contracts)
                .param("policy", event.policyId())
                .update();
    }

    @Incoming("porchlight.ticket.SlaPolicyRetired.v1")
    void on(SlaPolicyRetired event, Envelope envelope) {
        jdbc.sql("update service_policy set holds = false, version = ? where id = ? and version < ?")
                .params(envelope.sequence(), event.policyId(), envelope.sequence())
                .update();
    }

    @Incoming("porchlight.billing.ContractAgreed.v1")
    void on(ContractAgreed event, Envelope envelope) {
        jdbc.sql("""
                insert into service_contract (id, number, organisation_id, starts_on, ends_on, version)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.contractId(),
                        event.number(),
                        event.organisationId(),
                        event.startsOn(),
                        event.endsOn(),
                        envelope.sequence())
                .update();
    }

    @Incoming("porchlight.billing.ContractChanged.v1")
    void on(ContractChanged event, Envelope envelope) {
        jdbc.sql("update service_contract set ends_on = ?, version = ? where id = ? and version < ?")
                .params(event.endsOn(), envelope.sequence(), event.contractId(), envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from service_contract").update();
        jdbc.sql("delete from service_policy").update();
        jdbc.sql("delete from service_calendar").update();
    }
}
