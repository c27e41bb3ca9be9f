package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.PeriodLength;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a line runs, cut into periods that begin on the day of the month it began on, or on the month's last.
 *
 * @param endsOn its last day; null if it has no end
 */
public record Run(LocalDate startsOn, @Nullable LocalDate endsOn, PeriodLength period) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(startsOn) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    /** The period that a day is in. A day before the first counts as of the first, a day after the last as of the last. */
    public Window on(LocalDate day) {
        LocalDate within = within(day);
        if (period == PeriodLength.WHOLE) {
            return window(0);
        }
        int index = (int) (ChronoUnit.MONTHS.between(startsOn, within) / period.months());
        while (!start(index + 1).isAfter(within)) {
            index++;
        }
        return window(index);
    }

    /** The day itself, or the nearest on which the line runs. */
    LocalDate within(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return startsOn;
        }
        return isOverOn(day) ? endsOn : day;
    }

    Window window(int index) {
        LocalDate last = period == PeriodLength.WHOLE ? null : start(index + 1).minusDays(1);
        boolean cut = endsOn != null && (last == null || endsOn.isBefore(last));
        return new Window(index, start(index), cut ? endsOn : last);
    }

    private LocalDate start(int index) {
        return startsOn.plusMonths((long) index * period.months());
    }
}
