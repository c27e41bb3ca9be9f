package dev.porchlight.ticket.calendar.commands;

import dev.porchlight.workingtime.Holiday;
import dev.porchlight.workingtime.Week;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a calendar another name, other holidays, and other hours from a day on.
 *
 * @param week with its first day; null to leave the hours as they are
 */
public record ChangeCalendar(
        @TargetAggregateIdentifier UUID calendarId,
        String name,
        @Nullable Week week,
        List<Holiday> holidays) {}
