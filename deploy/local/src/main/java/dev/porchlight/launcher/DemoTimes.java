package dev.porchlight.launcher;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When the things of the demo world happened: over the last six weeks, in office hours, ending a little before now. The
 * same ticket always lies in the same place, so that filling can go on where it was interrupted.
 */
record DemoTimes(Instant now) {

    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final Duration LATEST = Duration.ofMinutes(3);

    /** Resolved tickets lie in the past, active ones in the last days. */
    private static final Duration RESOLVED_FROM = Duration.ofDays(42);

    private static final Duration RESOLVED_TO = Duration.ofDays(3);
    private static final Duration ACTIVE_FROM = Duration.ofDays(6);
    private static final Duration ACTIVE_TO = Duration.ofHours(2);

    /** How long after what happened before the next thing happens, in minutes. */
    private static final int[] GAPS = {9, 4, 26, 48, 17, 95, 31, 140, 64, 12, 210, 38};

    /** A ticket with a time for its opening and for each thing that happened to it then. */
    record Timed(DemoData.Ticket ticket, List<Instant> times) {}

    /** Spreads the tickets over the weeks, oldest first. */
    List<Timed> spread(List<DemoData.Ticket> tickets) {
        List<Timed> spread = new ArrayList<>();
        tickets.stream()
                .collect(Collectors.partitioningBy(DemoTimes::isResolved))
                .forEach((resolved, some) -> {
                    for (int i = 0; i < some.size(); i++) {
                        double place = (i + 0.5) / some.size();
                        Instant opened = resolved
                                ? between(RESOLVED_FROM, RESOLVED_TO, place)
                                : between(ACTIVE_FROM, ACTIVE_TO, place);
                        spread.add(new Timed(some.get(i), from(opened, some.get(i))));
                    }
                });
        spread.sort(Comparator.comparing(timed -> timed.times().getFirst()));
        return spread;
    }

    private static boolean isResolved(DemoData.Ticket ticket) {
        return ticket.then() != null
                && !ticket.then().isEmpty()
                && ticket.then().getLast().resolve() != null;
    }

    private List<Instant> from(Instant opened, DemoData.Ticket ticket) {
        List<DemoData.Happening> then = ticket.then() == null ? List.of() : ticket.then();
        int start = Math.floorMod(ticket.summary().hashCode(), GAPS.length);
        List<Instant> times = new ArrayList<>();
        Instant time = inOfficeHours(opened);
        times.add(time);
        for (int i = 0; i < then.size(); i++) {
            time = inOfficeHours(time.plus(Duration.ofMinutes(GAPS[(start + i) % GAPS.length])));
            times.add(time);
        }
        return notAfter(now.minus(LATEST), times);
    }

    private Instant between(Duration from, Duration to, double place) {
        return now.minus(from).plusSeconds(Math.round(from.minus(to).toSeconds() * place));
    }

    private static Instant inOfficeHours(Instant time) {
        ZonedDateTime local = time.atZone(OFFICE);
        if (local.toLocalTime().isAfter(CLOSES)) {
            local = local.plusDays(1).with(OPENS).plusMinutes(local.getMinute());
        } else if (local.toLocalTime().isBefore(OPENS)) {
            local = local.with(OPENS).plusMinutes(local.getMinute());
        }
        while (local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            local = local.plusDays(1);
        }
        return local.toInstant();
    }

    /** Moves times that would lie in the future together, before the latest, in their order. */
    private static List<Instant> notAfter(Instant latest, List<Instant> times) {
        List<Instant> moved = new ArrayList<>(times);
        Instant limit = latest;
        for (int i = moved.size() - 1; i >= 0; i--) {
            if (moved.get(i).isAfter(limit)) {
                moved.set(i, limit);
            }
            limit = moved.get(i).minus(Duration.ofMinutes(2));
        }
        return moved;
    }
}
