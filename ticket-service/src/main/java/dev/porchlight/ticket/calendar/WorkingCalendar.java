package dev.porchlight.ticket.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.calendar.commands.ChangeCalendar;
import dev.porchlight.ticket.calendar.commands.DefineCalendar;
import dev.porchlight.ticket.calendar.events.WorkingCalendarDefined;
import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.Week;
import dev.porchlight.workingtime.WorkingHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about the hours that the service team works. */
@Aggregate
class WorkingCalendar {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private WorkingHours hours;

    /** For Axon, which folds the events into it. */
    protected WorkingCalendar() {}

    @CommandHandler
    WorkingCalendar(DefineCalendar command, Caller by) {
        onlyTheServiceTeam(by);
        WorkingHours hours = new WorkingHours(command.timeZone(), List.of(command.week()), inOrder(command.holidays()));
        define(command.calendarId(), command.name(), hours);
    }

    @CommandHandlerInterceptor
    void onlyTheServiceTeam(Caller by) {
        by.requireAgentOr("tickets:write");
    }

    @CommandHandler
    void handle(ChangeCalendar command, Clock clock) {
        WorkingHours changed = hours.with(inOrder(command.holidays()));
        Week week = command.week();
        if (week != null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), hours.zone());
            if (week.from() == null || !week.from().isAfter(today)) {
                throw new InvalidInput("/week/from", "must be a day to come, for what was worked stays worked");
            }
            changed = changed.with(week);
        }
        if (!changed.equals(hours) || !command.name().equals(name)) {
            define(id, command.name(), changed);
        }
    }

    private static void define(UUID id, String name, WorkingHours hours) {
        hours.faults().stream().findFirst().ifPresent(fault -> {
            throw new InvalidInput(fault.pointer().replaceFirst("^/weeks/\\d+", "/week"), fault.message());
        });
        apply(new WorkingCalendarDefined(id, name, hours));
    }

    private static List<Holiday> inOrder(List<Holiday> holidays) {
        return holidays.stream().sorted(Comparator.comparing(Holiday::date)).toList();
    }

    @EventSourcingHandler
    void on(WorkingCalendarDefined event) {
        id = event.calendarId();
        name = event.name();
        hours = event.hours();
    }
}
