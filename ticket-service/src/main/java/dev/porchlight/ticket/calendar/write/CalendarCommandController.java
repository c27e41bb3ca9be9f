package dev.porchlight.ticket.calendar.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.calendar.commands.ChangeCalendar;
import dev.porchlight.ticket.calendar.commands.DefineCalendar;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.Hours;
import dev.porchlight.workingtime.Week;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/working-calendars")
@Tag(name = "Service levels")
class CalendarCommandController {

    /** A stretch of a day, such as 09:00 to 17:30; 24:00 is the end of the day. */
    record DayHours(
            @NotNull(message = "is required") String from,
            @NotNull(message = "is required") String to) {

        Hours hours() {
            return new Hours(from, to);
        }
    }

    /** The hours of a week: none, one or more stretches on each day. */
    record WeekHours(
            @Schema(description = "The first day that they hold for. A new calendar's hold from the first on.")
            @Nullable
            LocalDate from,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> monday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> tuesday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> wednesday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> thursday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> friday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> saturday,

            @NotNull(message = "is required") @Size(max = 6, message = "must be at most 6 stretches")
            List<@NotNull @Valid DayHours> sunday) {

        Week week(@Nullable LocalDate first) {
            return new Week(
                    first,
                    day(monday),
                    day(tuesday),
                    day(wednesday),
                    day(thursday),
                    day(friday),
                    day(saturday),
                    day(sunday));
        }

        private static List<Hours> day(List<DayHours> hours) {
            return hours.stream().map(DayHours::hours).toList();
        }
    }

    record DayOff(
            @NotNull(message = "is required") LocalDate date,

            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name) {}

    record NewCalendar(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @Schema(description = "Such as Europe/London. It stays: for another zone, make another calendar.")
            @NotNull(message = "is required")
            @Size(max = 60, message = "must have at most 60 characters")
            String timeZone,

            @NotNull(message = "is required") @Valid WeekHours week,

            @NotNull(message = "is required") @Size(max = 1000, message = "must be at most 1000 days")
            List<@NotNull @Valid DayOff> holidays) {}

    record ChangedCalendar(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @Schema(description = "Left out, the hours stay. They hold from a day that is to come.") @Nullable @Valid
            WeekHours week,

            @Schema(description = "All of them. Adding one changes no clock that has ended.")
            @NotNull(message = "is required")
            @Size(max = 1000, message = "must be at most 1000 days")
            List<@NotNull @Valid DayOff> holidays) {}

    record Defined(UUID id) {}

    private final Commands commands;

    CalendarCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a calendar")
    Defined define(@Valid @RequestBody NewCalendar calendar, Caller caller) {
        Defined defined = new Defined(UUID.randomUUID());
        commands.send(
                new DefineCalendar(
                        defined.id(),
                        PlainText.line("/name", calendar.name()),
                        calendar.timeZone(),
                        calendar.week().week(null),
                        holidays(calendar.holidays())),
                caller);
        return defined;
    }

    @PutMapping("/{calendarId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change a calendar's name and holidays, and its hours from a day on")
    void change(@PathVariable UUID calendarId, @Valid @RequestBody ChangedCalendar calendar, Caller caller) {
        WeekHours week = calendar.week();
        commands.send(
                new ChangeCalendar(
                        calendarId,
                        PlainText.line("/name", calendar.name()),
                        week == null ? null : week.week(week.from()),
                        holidays(calendar.holidays())),
                caller);
    }

    private static List<Holiday> holidays(List<DayOff> days) {
        return java.util.stream.IntStream.range(0, days.size())
                .mapToObj(i -> new Holiday(
                        days.get(i).date(),
                        PlainText.line("/holidays/" + i + "/name", days.get(i).name())))
                .toList();
    }
}
