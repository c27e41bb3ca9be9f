package dev.porchlight.catalogue.asset;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When it is told that a warranty or licence ends: in the morning, 60, 30 and 7 days before. What is past is not told. */
@Component
public class Reminders {

    private static final List<Integer> THRESHOLDS = List.of(60, 30, 7);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Clock clock;
    private final ZoneId zone;

    Reminders(Clock clock, @Value("${porchlight.zone}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** @param days how many days before the end */
    public record Reminder(int days, Instant at) {}

    /** The next one of what ends on that day; empty if there is none left. */
    public Optional<Reminder> next(LocalDate on) {
        return THRESHOLDS.stream()
                .map(days -> new Reminder(
                        days, on.minusDays(days).atTime(MORNING).atZone(zone).toInstant()))
                .filter(reminder -> reminder.at().isAfter(clock.instant()))
                .findFirst();
    }
}
