package dev.porchlight.ticket.calendar.commands;

import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.Week;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a calendar. */
public record DefineCalendar(
        @TargetAggregateIdentifier UUID calendarId, String name, String timeZone, Week week, List<Holiday> holidays) {}
