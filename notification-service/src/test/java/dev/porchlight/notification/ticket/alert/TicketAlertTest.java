package dev.porchlight.notification.ticket.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketAlertTest {

    private static final UUID HARBOUR = UUID.randomUUID();

    /** A Friday. */
    private static final LocalDateTime FRIDAY_NOON = LocalDateTime.parse("2026-03-27T12:00");

    @Test
    void withoutConditionsItHoldsForAll() {
        TicketAlert alert = of(Set.of(), Set.of(), Set.of(), null, null);
        assertThat(alert.fits(Occasion.NEW, UUID.randomUUID(), "low", FRIDAY_NOON))
                .isTrue();
        assertThat(alert.fits(Occasion.UNASSIGNED, HARBOUR, "critical", FRIDAY_NOON))
                .isFalse();
    }

    @Test
    void organisationAndPriorityAreBothAsked() {
        TicketAlert alert = of(Set.of(HARBOUR), Set.of("high", "critical"), Set.of(), null, null);
        assertThat(alert.fits(Occasion.NEW, HARBOUR, "high", FRIDAY_NOON)).isTrue();
        assertThat(alert.fits(Occasion.NEW, HARBOUR, "low", FRIDAY_NOON)).isFalse();
        assertThat(alert.fits(Occasion.NEW, UUID.randomUUID(), "high", FRIDAY_NOON))
                .isFalse();
    }

    @Test
    void hoursAreHalfOpen() {
        TicketAlert alert = of(Set.of(), Set.of(), Set.of(), "09:00", "12:00");
        assertThat(holds(alert, "2026-03-27T09:00")).isTrue();
        assertThat(holds(alert, "2026-03-27T11:59:59")).isTrue();
        assertThat(holds(alert, "2026-03-27T12:00")).isFalse();
        assertThat(holds(alert, "2026-03-27T08:59:59")).isFalse();
    }

    @Test
    void aNightBelongsToTheDayOnWhichItBegins() {
        TicketAlert alert = of(Set.of(), Set.of(), Set.of(DayOfWeek.FRIDAY), "18:00", "08:00");
        assertThat(holds(alert, "2026-03-27T18:00")).isTrue();
        assertThat(holds(alert, "2026-03-28T07:59")).isTrue();
        assertThat(holds(alert, "2026-03-28T08:00")).isFalse();
        assertThat(holds(alert, "2026-03-28T18:00")).isFalse();
        assertThat(holds(alert, "2026-03-27T07:59")).isFalse();
    }

    @Test
    void aDayIsAllOfIt() {
        TicketAlert alert = of(Set.of(), Set.of(), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), null, null);
        assertThat(holds(alert, "2026-03-27T23:59")).isFalse();
        assertThat(holds(alert, "2026-03-28T00:00")).isTrue();
        assertThat(holds(alert, "2026-03-29T23:59")).isTrue();
    }

    private static boolean holds(TicketAlert alert, String at) {
        return alert.fits(Occasion.NEW, HARBOUR, "low", LocalDateTime.parse(at));
    }

    private static TicketAlert of(
            Set<UUID> organisations, Set<String> priorities, Set<DayOfWeek> days, String from, String to) {
        return new TicketAlert(
                UUID.randomUUID(),
                Occasion.NEW,
                organisations,
                priorities,
                days,
                from == null ? null : LocalTime.parse(from),
                to == null ? null : LocalTime.parse(to),
                List.of("technician"),
                List.of());
    }
}
