package dev.porchlight.project.calendar;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Audience;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes calendars (RFC 5545) of what somebody may know: each date all day long, with a UID that stays and a SEQUENCE that
 * rises when it moves. What is off stays in it, as cancelled, so that calendars hear of it.
 */
@Component
class ProjectCalendar {

    private static final String ENTRIES = """
            select e.*, t.title as project, t.number from calendar_entry e join project t on t.id = e.project_id
            where (%s) and %s order by e.day, e.id""";

    private final JdbcClient jdbc;
    private final URI publicUrl;

    ProjectCalendar(JdbcClient jdbc, @Value("${porchlight.public-url}") URI publicUrl) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
    }

    /** All of the caller's projects; of an agent, those that they run. */
    String ofAll(Caller caller) {
        return caller.isAgent()
                ? write(caller, "t.manager_id = :me", Map.of("me", caller.personId()))
                : write(caller, "true", Map.of());
    }

    String of(UUID project, Caller caller) {
        return write(caller, "t.id = :project", Map.of("project", project));
    }

    private String write(Caller caller, String which, Map<String, ?> parameters) {
        Known known = Audience.of(caller);
        List<VEvent> events = jdbc.sql(ENTRIES.formatted(known.condition(), which))
                .params(known.parameters())
                .params(parameters)
                .query((row, number) -> event(row, caller.isAgent()))
                .list();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Porchlight//Projects//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", "Projects"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        events.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            // Without validation: a calendar of nothing is one, too.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(ResultSet row, boolean agent) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        String what = row.getString("what");
        String title = row.getString("title");
        String project = row.getString("project");
        boolean off = row.getBoolean("withdrawn") || row.getBoolean("called_off");
        VEvent event = new VEvent(false);
        event.add(new Uid(what + "-" + row.getString("id") + "@" + publicUrl.getHost()));
        event.add(new DtStamp(Times.of(row, "changed_at")));
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
        event.add(new Summary(what.equals("target") ? "Target date: " + title : title + " (" + project + ")"));
        // A date to know of is no appointment.
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Sequence(row.getInt("sequence")));
        event.add(
                new Url(URI.create(publicUrl + (agent ? "/agent" : "") + "/projects/" + row.getString("project_id"))));
        event.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        return event;
    }
}
