package dev.porchlight.ticket.calendar.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.workingtime.WorkingHours;
import java.util.UUID;

/** This is all that now holds of a calendar, be it new or changed. */
@EventName("porchlight.ticket.WorkingCalendarDefined.v1")
public record WorkingCalendarDefined(UUID calendarId, String name, WorkingHours hours) {}
