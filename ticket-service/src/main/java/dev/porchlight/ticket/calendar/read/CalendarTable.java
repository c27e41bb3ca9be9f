package dev.porchlight.ticket.calendar.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.ticket.calendar.Calendars;
import dev.porchlight.ticket.calendar.events.WorkingCalendarDefined;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calendars as they are and as they were, for what has ended was measured by what held then. The tables are written in
 * the command's own transaction; what a version of a calendar says never changes, and is kept at hand.
 */
@Component
@ProcessingGroup("service-levels")
class CalendarTable implements Calendars {

    private record Version(UUID calendar, long number) {}

    /** @param until when it is looked for again */
    private record Latest(WorkingTime time, Instant until) {}

    private final Map<Version, WorkingTime> known = new ConcurrentHashMap<>();
    private final Map<UUID, Latest> latest = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CalendarTable(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(WorkingCalendarDefined event, Envelope envelope) {
        jdbc.sql("""
                insert into working_calendar (id, name, version) values (:id, :name, :version)
                on conflict (id) do update set name = excluded.name, version = excluded.version""")
                .param("id", event.calendarId())
                .param("name", event.name())
                .param("version", envelope.sequence())
                .update();
        jdbc.sql("""
                insert into working_calendar_version (calendar_id, version, since, hours)
                values (?, ?, ?, cast(? as jsonb))""")
                .params(
                        event.calendarId(),
                        envelope.sequence(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        json.writeValueAsString(event.hours()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate working_calendar_version, working_calendar").update();
    }

    @Override
    public boolean exists(UUID calendar) {
        return jdbc.sql("select exists (select from working_calendar where id = ?)")
                .param(calendar)
                .query(Boolean.class)
                .single();
    }

    @Override
    public WorkingTime at(UUID calendar, Instant moment) {
        return version(
                calendar,
                jdbc.sql("""
                select coalesce(max(version) filter (where since <= :moment), min(version))
                from working_calendar_version where calendar_id = :calendar""")
                        .param("moment", moment.atOffset(ZoneOffset.UTC))
                        .param("calendar", calendar)
                        .query(Long.class)
                        .single());
    }

    @Override
    public WorkingTime lately(UUID calendar) {
        Instant now = clock.instant();
        return latest.compute(
                        calendar,
                        (id, before) -> before != null && now.isBefore(before.until())
                                ? before
                                : new Latest(at(id, now), now.plusSeconds(1)))
                .time();
    }

    private WorkingTime version(UUID calendar, long number) {
        return known.computeIfAbsent(
                new Version(calendar, number),
                version -> new WorkingTime(
                        jdbc.sql("select hours from working_calendar_version where calendar_id = ? and version = ?")
                                .params(calendar, number)
                                .query((row, rowNumber) -> json.readValue(row.getString("hours"), WorkingHours.class))
                                .single()));
    }
}
