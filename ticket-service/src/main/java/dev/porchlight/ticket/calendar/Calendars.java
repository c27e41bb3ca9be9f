package dev.porchlight.ticket.calendar;

import dev.porchlight.workingtime.WorkingTime;
import java.time.Instant;
import java.util.UUID;

/** The calendars that there are, now and before. Never behind: what was just changed is known. */
public interface Calendars {

    boolean exists(UUID calendar);

    /** A calendar as one of its versions says, which never changes. */
    WorkingTime version(UUID calendar, long version);

    /** A calendar as it was at a moment; as it was at first, if there was none then. */
    WorkingTime at(UUID calendar, Instant moment);
}
