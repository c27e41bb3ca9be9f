package dev.porchlight.ticket.calendar;

import dev.porchlight.workingtime.WorkingTime;
import java.time.Instant;
import java.util.UUID;

/** The calendars that there are, now and before. What was just changed is known, unless something else is said. */
public interface Calendars {

    boolean exists(UUID calendar);

    /** A calendar as it was within the last second, for those who show many at once. */
    WorkingTime lately(UUID calendar);

    /** A calendar as it was at a moment; as it was at first, if there was none then. */
    WorkingTime at(UUID calendar, Instant moment);
}
