package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.due.Due;
import dev.porchlight.ticket.calendar.Calendars;
import dev.porchlight.ticket.ticket.SlaCheck;
import dev.porchlight.ticket.ticket.SlaClock;
import dev.porchlight.ticket.ticket.SlaStanding;
import dev.porchlight.ticket.ticket.events.SlaTarget;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tickets' clocks: what each is counted from, in a table of its own, and in the ticket's row what lists are sorted and narrowed
 * by, which stays right while time passes: until when the foremost target is due, or how much of it is left while time does not
 * run.
 */
@Component
public class SlaClocks {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Calendars calendars;
    private final Due due;
    private final Clock now;

    SlaClocks(JdbcClient jdbc, JsonMapper json, Calendars calendars, Due due, Clock now) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
        this.due = due;
        this.now = now;
    }

    /** The clock of a ticket; empty if nothing was promised. */
    Optional<SlaClock> of(UUID ticket) {
        return read("select clock from ticket_clock where ticket_id = ?", ticket);
    }

    private Optional<SlaClock> read(String query, UUID ticket) {
        return jdbc.sql(query)
                .param(ticket)
                .query((row, number) -> json.readValue(row.getString("clock"), SlaClock.class))
                .optional();
    }

    void start(UUID ticket, SlaClock clock) {
        write(ticket, clock);
    }

    /** Nothing, if nothing was promised. */
    void change(UUID ticket, UnaryOperator<SlaClock> change) {
        read("select clock from ticket_clock where ticket_id = ? for update", ticket)
                .ifPresent(clock -> write(ticket, change.apply(clock)));
    }

    /** Counts anew, by the calendar of now, what has not ended. */
    public void reckon(UUID ticket) {
        // In the order in which events are written to both, or the two would wait for each other.
        jdbc.sql("select id from ticket where id = ? for no key update")
                .param(ticket)
                .query(UUID.class)
                .optional();
        change(ticket, UnaryOperator.identity());
    }

    /** How the foremost target stands now; null if none is promised. */
    @Nullable
    SlaStanding foremost(SlaClock clock) {
        SlaTarget target = clock.foremost();
        Instant moment = now.instant();
        return target == null ? null : clock.standing(target, time(clock, moment), moment);
    }

    /** The working time that is left until a moment, or has gone by since. */
    public long left(UUID calendar, Instant dueAt) {
        Instant moment = now.instant().truncatedTo(ChronoUnit.SECONDS);
        return calendars.lately(calendar).between(moment, dueAt).toSeconds();
    }

    private void write(UUID ticket, SlaClock clock) {
        Instant moment = now.instant();
        WorkingTime time = time(clock, moment);
        SlaTarget foremost = clock.foremost();
        SlaStanding standing = foremost == null ? null : clock.standing(foremost, time, moment);
        boolean ended = standing != null && clock.endOf(foremost) != null;
        boolean stands = standing != null && !standing.intervals().getLast().running();
        jdbc.sql("""
                insert into ticket_clock (ticket_id, calendar_id, clock) values (?, ?, cast(? as jsonb))
                on conflict (ticket_id) do update set clock = excluded.clock""")
                .params(ticket, clock.promise().calendarId(), json.writeValueAsString(clock))
                .update();
        jdbc.sql("""
                update ticket set sla_calendar_id = :calendar, sla_target = :target, sla_ended = :ended, due_at = :due,
                  warn_at = :warn, sla_left = :left
                where id = :ticket""")
                .param("calendar", clock.promise().calendarId())
                .param("target", foremost == null ? null : foremost.word())
                .param("ended", ended)
                .param("due", standing == null || ended || stands ? null : at(standing.dueAt()))
                .param("warn", standing == null || ended || stands ? null : at(standing.warnAt()))
                .param(
                        "left",
                        standing == null || !ended && !stands
                                ? null
                                : standing.left().toSeconds())
                .param("ticket", ticket)
                .update();
        clock.untold(time, moment).stream()
                .map(SlaClock.Moment::at)
                .min(Instant::compareTo)
                .ifPresentOrElse(
                        next -> due.put(SlaCheck.CHECK, ticket.toString(), new SlaCheck(ticket), next),
                        () -> due.drop(SlaCheck.CHECK, ticket.toString()));
    }

    /** By the calendar of now; by that of then for what has ended. */
    WorkingTime time(SlaClock clock, Instant moment) {
        return calendars.at(clock.promise().calendarId(), clock.knownAt(moment));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
