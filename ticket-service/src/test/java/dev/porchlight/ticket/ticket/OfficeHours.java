package dev.porchlight.ticket.ticket;

import dev.porchlight.ticket.calendar.Calendars;
import dev.porchlight.workingtime.Week;
import dev.porchlight.workingtime.WorkingHours;
import dev.porchlight.workingtime.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One calendar: Monday to Friday from nine to five, in London. */
class OfficeHours implements Calendars {

    static final WorkingHours HOURS =
            new WorkingHours("Europe/London", List.of(Week.workdays("09:00", "17:00")), List.of());
    static final WorkingTime TIME = new WorkingTime(HOURS);

    @Override
    public boolean exists(UUID calendar) {
        return true;
    }

    @Override
    public WorkingTime lately(UUID calendar) {
        return TIME;
    }

    @Override
    public WorkingTime at(UUID calendar, Instant moment) {
        return TIME;
    }
}
