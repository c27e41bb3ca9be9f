package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.workingtime.Week;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Duration;
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

    record SlaPolicyDefined(UUID policyId, UUID calendarId, boolean standard, List<UUID> organisationIds) {}

    record SlaPolicyRetired(UUID policyId) {}

    /** @param name what the calendar is called; null for none */
    record Hours(@Nullable String name, WorkingTime time) {}

    /**
     * The hours of everybody, as they are at one moment.
     *
     * @param readAt in nanoseconds, as {@link System#nanoTime}
     */
    record Known(Hours standard, Map<UUID, Hours> byOrganisation, long readAt) {

        Hours of(UUID organisation) {
            return byOrganisation.getOrDefault(organisation, standard);
        }
    }

    private record Version(UUID calendar, long number) {}

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    /** What a version of a calendar says never changes. */
    private final Map<Version, Hours> versions = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Hours none;
    private volatile @Nullable Known last;

    ServiceHours(JdbcClient jdbc, JsonMapper json, @Value("${porchlight.projects.zone}") String zone) {
        this.jdbc = jdbc;
        this.json = json;
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
        Map<UUID, Hours> byOrganisation = new HashMap<>();
        Hours[] standard = {none};
        jdbc.sql("""
                        select p.standard, p.organisation_ids, c.id, c.name, c.hours, c.version
                        from service_policy p join service_calendar c on c.id = p.calendar_id
                        where p.holds order by p.version""").query(row -> {
            Version version = new Version(row.getObject("id", UUID.class), row.getLong("version"));
            Hours hours = versions.get(version);
            if (hours == null) {
                hours = new Hours(
                        row.getString("name"),
                        new WorkingTime(json.readValue(row.getString("hours"), WorkingHours.class)));
                versions.put(version, hours);
            }
            if (row.getBoolean("standard")) {
                standard[0] = hours;
            }
            for (UUID organisation :
                    json.readValue(row.getString("organisation_ids"), new TypeReference<List<UUID>>() {})) {
                byOrganisation.put(organisation, hours);
            }
        });
        return new Known(standard[0], byOrganisation, readAt);
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
        jdbc.sql("""
                insert into service_policy as known (id, calendar_id, standard, organisation_ids, holds, version)
                values (?, ?, ?, cast(? as jsonb), true, ?)
                on conflict (id) do update set calendar_id = excluded.calendar_id, standard = excluded.standard,
                  organisation_ids = excluded.organisation_ids, holds = true, version = excluded.version
                where known.version < excluded.version""")
                .params(
                        event.policyId(),
                        event.calendarId(),
                        event.standard(),
                        json.writeValueAsString(event.organisationIds()),
                        envelope.sequence())
                .update();
        // No two hold for the same: what was just said takes their place.
        if (event.standard()) {
            jdbc.sql("update service_policy set standard = false where id <> ?")
                    .param(event.policyId())
                    .update();
        }
    }

    @Incoming("porchlight.ticket.SlaPolicyRetired.v1")
    void on(SlaPolicyRetired event, Envelope envelope) {
        jdbc.sql("update service_policy set holds = false, version = ? where id = ? and version < ?")
                .params(envelope.sequence(), event.policyId(), envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from service_policy").update();
        jdbc.sql("delete from service_calendar").update();
    }
}
