package dev.porchlight.ticket.calendar.read;

import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.HolidayProposals;
import dev.porchlight.workingtime.Region;
import dev.porchlight.workingtime.WorkingHours;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Service levels")
class CalendarController {

    /** When the service team works. */
    record WorkingCalendarDetail(UUID id, String name, WorkingHours hours, long version) implements Versioned {}

    record WorkingCalendars(List<WorkingCalendarDetail> items) {}

    /**
     * Public holidays as a library knows them.
     *
     * @param countries of which some are known, as ISO 3166 codes
     * @param regions the parts of the country that have holidays of their own
     * @param holidays of the year asked for, by date
     */
    record ProposedHolidays(List<String> countries, List<Region> regions, List<Holiday> holidays) {}

    private static final String ALL = """
            select c.id, c.name, c.version, v.hours
            from working_calendar c
            join working_calendar_version v on v.calendar_id = c.id and v.version = c.version""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarController(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @GetMapping("/api/working-calendars")
    @Operation(summary = "List the calendars that the service team works by")
    WorkingCalendars list(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new WorkingCalendars(jdbc.sql(ALL + " order by lower(c.name), c.id")
                .query(this::calendar)
                .list());
    }

    @GetMapping("/api/working-calendars/{calendarId}")
    @Operation(summary = "Open a calendar")
    WorkingCalendarDetail open(@PathVariable UUID calendarId, Caller caller) {
        caller.requireAgentOr("tickets:read");
        return jdbc.sql(ALL + " where c.id = ?")
                .param(calendarId)
                .query(this::calendar)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/api/holiday-proposals")
    @Operation(
            summary = "Ask what days are public holidays",
            description = "Proposals to choose from; only the days of a calendar count.")
    ProposedHolidays proposals(
            @Parameter(description = "An ISO 3166 code; GB if not said") @RequestParam(defaultValue = "GB")
                    String country,
            @Parameter(description = "A part of the country, such as eng; what holds in all of it if not said")
                    @RequestParam(defaultValue = "")
                    String region,
            @RequestParam int year,
            Caller caller) {
        caller.requireAgentOr("tickets:read");
        List<String> countries = HolidayProposals.countries();
        String code = country.toUpperCase(Locale.ROOT);
        if (!countries.contains(code)) {
            throw new InvalidInput("country", "must be among " + String.join(", ", countries));
        }
        if (year < 1970 || year > 2100) {
            throw new InvalidInput("year", "must be from 1970 to 2100");
        }
        List<Region> regions = HolidayProposals.regions(code, Locale.UK);
        List<String> parts = regions.stream().map(Region::code).toList();
        if (!region.isEmpty() && !parts.contains(region)) {
            throw new InvalidInput("region", "must be among " + String.join(", ", parts));
        }
        return new ProposedHolidays(countries, regions, HolidayProposals.of(code, region, Year.of(year), Locale.UK));
    }

    private WorkingCalendarDetail calendar(ResultSet row, int number) throws SQLException {
        return new WorkingCalendarDetail(
                row.getObject("id", UUID.class),
                row.getString("name"),
                json.readValue(row.getString("hours"), WorkingHours.class),
                row.getLong("version"));
    }
}
